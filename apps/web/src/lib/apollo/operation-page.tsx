import type { OperationVariables } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import { useReadQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { LoadedOperation } from '../router/load-operation.ts';
import { OperationVariablesContext } from './use-own-fragment.ts';

type Props<TData, TVariables extends OperationVariables> = {
  loaded: LoadedOperation<TData, TVariables>;
  children: (data: MaybeMasked<TData>) => ReactNode;
};

/** Reads a page's loaded operation and tells the fragments below which variables it was sent with. */
export function OperationPage<TData, TVariables extends OperationVariables>({
  loaded,
  children,
}: Props<TData, TVariables>) {
  const { data } = useReadQuery(loaded.queryRef);
  return (
    <OperationVariablesContext value={loaded.variables}>
      {children(data as MaybeMasked<TData>)}
    </OperationVariablesContext>
  );
}
