import type { FragmentType } from '@apollo/client/masking';
import { lazy, Suspense } from 'react';
import { graphql } from '../../../generated/gql/gql.ts';
import type { ClosablePart } from '../../../generated/gql/graphql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';

const ClosedSection = lazy(async () => ({
  default: (await import('./closed-section.tsx')).ClosedSection,
}));

export const closedPartsFragment = graphql(`
  fragment ClosedParts_plan on Plan {
    closedParts {
      kind
      id
      name
      closedOn
      version
      parentKind
      parentName
      canReopen
    }
  }
`);

type Props = {
  plan: FragmentType<typeof closedPartsFragment>;
  /** What the page lists; activities stand with the measures or goals that they belong to. */
  of: ClosablePart;
};

/** What was closed of the page's kind, at its foot; nothing where nothing is closed. */
export function ClosedParts({ plan, of }: Props) {
  const { closedParts } = useOwnFragment(closedPartsFragment, plan);
  const parts = closedParts.filter(({ kind, parentKind }) => (parentKind ?? kind) === of);
  if (parts.length === 0) return null;
  return (
    <Suspense>
      <ClosedSection parts={parts} />
    </Suspense>
  );
}
