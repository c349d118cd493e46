import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { PreloadedQueryRef } from '@apollo/client/react';
import { redirect } from '@tanstack/react-router';
import { errorKind } from '../apollo/error-kind.ts';
import type { RouterContext } from './router-context.ts';

/** A page's one operation, loaded: the reference its component reads and the variables its fragments need. */
export type LoadedOperation<TData, TVariables extends OperationVariables> = {
  queryRef: PreloadedQueryRef<TData, TVariables>;
  variables: TVariables;
};

/**
 * Starts the page's one operation while its code is still being fetched, and waits for it. What is in the cache shows
 * at once and is checked against the server behind it. Someone who is not signed in is sent to sign in first.
 */
export async function loadOperation<TData, TVariables extends OperationVariables>(
  { preloadQuery }: RouterContext,
  query: TypedDocumentNode<TData, TVariables>,
  variables: TVariables,
  location: { href: string },
): Promise<LoadedOperation<TData, TVariables>> {
  const preload = preloadQuery as unknown as UntypedPreload<TData, TVariables>;
  try {
    const queryRef = preload(query, { variables, fetchPolicy: 'cache-and-network' });
    return { queryRef: await preload.toPromise(queryRef), variables };
  } catch (error) {
    if (errorKind(error) === 'unauthenticated') throw toSignIn(location.href);
    throw error;
  }
}

/**
 * A page's loader in a file that is fetched with the page, so that no page begins with the documents of all the others:
 * `loader: async (…) => { const { loadGoals } = await import('./load-goals.ts'); … }`.
 */
export const operationLoader =
  <TData, TVariables extends OperationVariables>(query: TypedDocumentNode<TData, TVariables>) =>
  (context: RouterContext, variables: TVariables, location: { href: string }) =>
    loadOperation(context, query, variables, location);

/** The way to the sign-in page, and from there back. */
export function toSignIn(href: string) {
  const search = href === '/' ? {} : { nasta: href };
  return redirect({ to: '/logga-in', search, replace: true });
}

/** The client's overloads tell options apart that are fixed here. */
type UntypedPreload<TData, TVariables extends OperationVariables> = {
  (
    query: TypedDocumentNode<TData, TVariables>,
    options: { variables: TVariables; fetchPolicy: 'cache-and-network' },
  ): PreloadedQueryRef<TData, TVariables>;
  toPromise: (
    ref: PreloadedQueryRef<TData, TVariables>,
  ) => Promise<PreloadedQueryRef<TData, TVariables>>;
};
