import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { of, throwError } from 'rxjs';
import { createI18n } from '../lib/i18n/i18n.ts';
import { UiProvider } from '../ui/theme/ui-provider.tsx';

type Variables = Record<string, unknown>;
/** What a request of this name is answered with; an `Error` is what the network throws. */
export type Answers = Record<string, (variables: Variables) => Record<string, unknown> | Error>;

/**
 * Renders a component on a page of a plan (`/ada/plan/p1`), in Swedish, with the given answers to its requests.
 * Answers the requests that were sent.
 */
export async function renderInPlan(ui: ReactNode, answers: Answers = {}) {
  const sent: { name: string; variables: Variables }[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => {
    sent.push({ name: operationName, variables });
    const answer = answers[operationName]?.(variables) ?? new TypeError('Failed to fetch');
    return answer instanceof Error ? throwError(() => answer) : of({ data: answer });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link, dataMasking: true });
  const root = createRootRoute({ component: Outlet });
  const plan = createRoute({
    getParentRoute: () => root,
    path: '/$kommun/plan/$planId',
    component: () => ui,
  });
  const router = createRouter({
    routeTree: root.addChildren([plan]),
    history: createMemoryHistory({ initialEntries: ['/ada/plan/p1'] }),
  });
  await router.load();
  const i18n = await createI18n('sv');
  const view = render(
    <I18nextProvider i18n={i18n}>
      <ApolloProvider client={client}>
        <UiProvider forceColorScheme="light">
          <RouterProvider router={router} />
        </UiProvider>
      </ApolloProvider>
    </I18nextProvider>,
  );
  return { ...view, sent, router };
}
