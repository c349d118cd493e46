import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import { useFragment } from '@apollo/client/react';
import { createContext, useContext } from 'react';

/** The variables of the page's operation: a masked fragment is read from the cache with the same ones. */
export const OperationVariablesContext = createContext<OperationVariables>({});

/** A fragment's data was expected in the cache and is not there: the page's operation does not spread it. */
export class MissingFragmentError extends Error {
  constructor(fragmentName: string) {
    super(`The page's operation gave no data for ${fragmentName}`);
    this.name = 'MissingFragmentError';
  }
}

/**
 * The data of the component's own fragment.
 * @param from the object the parent spread the fragment on
 * @throws MissingFragmentError when the page did not ask for it
 */
export function useOwnFragment<TData, TVariables extends OperationVariables>(
  fragment: TypedDocumentNode<TData, TVariables>,
  from: NoInfer<useFragment.FromOptionValue<TData>>,
): MaybeMasked<TData> {
  const variables = useContext(OperationVariablesContext) as TVariables;
  const fragmentName = nameOf(fragment);
  const { data, complete } = useFragment({ fragment, fragmentName, from, variables });
  if (!complete) throw new MissingFragmentError(fragmentName);
  return data as MaybeMasked<TData>;
}

function nameOf(fragment: TypedDocumentNode<unknown, never>): string {
  const [first] = fragment.definitions;
  return first?.kind === 'FragmentDefinition' ? first.name.value : 'fragment';
}
