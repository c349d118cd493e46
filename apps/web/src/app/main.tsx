import { createQueryPreloader } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApolloClient } from '../lib/apollo/client.ts';
import { createConnection, probeReadiness, recoveryDelayMs } from '../lib/connection/connection.ts';
import { createI18n, localeOf } from '../lib/i18n/i18n.ts';
import { initialLocale, rememberLocale } from '../lib/i18n/locale.ts';
import { focusHeading } from '../lib/router/focus-heading.ts';
import { createSessionGate } from '../lib/session/session-gate.ts';
import { Providers } from './providers.tsx';
import { createAppRouter } from './router.tsx';

const locale = initialLocale(window.location.search, window.localStorage);
rememberLocale(locale, window.localStorage);
forgetLocaleInAddress();

const i18n = await createI18n(locale);
const session = createSessionGate();
const connection = createConnection({ probe: probeReadiness, delayMs: recoveryDelayMs });
const client = createApolloClient({ session, connection });
const router = createAppRouter({
  client,
  preloadQuery: createQueryPreloader(client),
  session,
  connection,
  locale: () => localeOf(i18n),
});

router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  // Not on the first load: the browser begins at the top by itself.
  if (fromLocation && pathChanged) focusHeading();
});
window.addEventListener('offline', connection.reportDown);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element to be shown in');
createRoot(root).render(
  <StrictMode>
    <Providers
      client={client}
      i18n={i18n}
      router={router}
      session={session}
      connection={connection}
    >
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);

/** The language of a link is taken over as the reader's choice, so that the switch in the menu then decides. */
function forgetLocaleInAddress(): void {
  const url = new URL(window.location.href);
  if (!url.searchParams.has('sprak')) return;
  url.searchParams.delete('sprak');
  window.history.replaceState(window.history.state, '', url);
}
