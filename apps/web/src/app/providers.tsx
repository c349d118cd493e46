import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { RouterContextProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Connection } from '../lib/connection/connection.ts';
import type { SessionGate } from '../lib/session/session-gate.ts';
import { UiProvider } from '../ui/theme/ui-provider.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import type { createAppRouter } from './router.tsx';
import { RouterLink } from './router-link.tsx';

type Props = {
  client: ApolloClient;
  i18n: i18n;
  router: ReturnType<typeof createAppRouter>;
  session: SessionGate;
  connection: Connection;
  children: ReactNode;
};

/** What every page stands on, and the two messages that may come over any of them. */
export function Providers({ client, i18n, router, session, connection, children }: Props) {
  return (
    <I18nextProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <RouterContextProvider router={router}>
          <UiProvider linkComponent={RouterLink}>
            <ConnectionBanner connection={connection} />
            {children}
            <SignInAgainWhenAsked session={session} />
          </UiProvider>
        </RouterContextProvider>
      </ApolloProvider>
    </I18nextProvider>
  );
}

const SignInAgain = lazy(async () => ({
  default: (await import('../features/auth/sign-in-again.tsx')).SignInAgain,
}));

/** The dialog's code comes first when a session has ended; it then stays, so that it can close with its fade. */
function SignInAgainWhenAsked({ session }: Pick<Props, 'session'>) {
  const { isAsking } = useSyncExternalStore(session.subscribe, session.getState);
  const [wasAsked, setWasAsked] = useState(false);
  if (isAsking && !wasAsked) setWasAsked(true);
  if (!wasAsked) return null;
  return (
    <Suspense>
      <SignInAgain session={session} />
    </Suspense>
  );
}
