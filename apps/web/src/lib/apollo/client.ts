import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import type { Connection } from '../connection/connection.ts';
import type { SessionGate } from '../session/session-gate.ts';
import { createCache } from './cache.ts';
import { createResilienceLink } from './resilience-link.ts';

type Options = { session: SessionGate; connection: Connection; uri?: string };

/** The one client of a page: masked fragments, same-origin cookie, and a header that other sites cannot send. */
export function createApolloClient({ session, connection, uri = '/graphql' }: Options) {
  return new ApolloClient({
    cache: createCache(),
    dataMasking: true,
    link: ApolloLink.from([
      createResilienceLink({ session, connection }),
      new HttpLink({ uri, credentials: 'same-origin', headers: { 'x-lagesbild': '1' } }),
    ]),
  });
}
