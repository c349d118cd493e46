import type { Resolvers } from '../../../../generated/resolvers-types.ts';
import { listClosedParts } from './list-closed-parts.ts';

/** What was closed in a plan. */
export const closedResolvers: Resolvers = {
  Plan: {
    closedParts: ({ scope, row }) => listClosedParts(scope, row),
  },
};
