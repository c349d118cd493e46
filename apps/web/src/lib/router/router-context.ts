import type { ApolloClient } from '@apollo/client';
import type { PreloadQueryFunction } from '@apollo/client/react';
import type { Locale } from '@lagesbild/domain/format';
import type { Connection } from '../connection/connection.ts';
import type { SessionGate } from '../session/session-gate.ts';

/** What route loaders need; made once, where the page is put together. */
export type RouterContext = {
  client: ApolloClient;
  preloadQuery: PreloadQueryFunction;
  session: SessionGate;
  connection: Connection;
  /** The language now: sentences that the server writes are asked for in it. */
  locale: () => Locale;
};
