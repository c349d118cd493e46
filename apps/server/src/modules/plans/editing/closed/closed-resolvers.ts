import { canEditPlan } from '@lagesbild/domain/access';
import type { Resolvers } from '../../../../generated/resolvers-types.ts';
import { findClosedParts } from './closed-part-repository.ts';

/** What was closed is found again by everyone who sees the plan, and opened by those who may change it. */
export const closedResolvers: Resolvers = {
  Plan: {
    closedParts: async ({ scope, row }) => {
      const canEdit =
        scope.municipality.dataKind !== 'published' &&
        row.closedOn === null &&
        canEditPlan(scope.viewer, row.orgUnitId);
      const parts = await findClosedParts(scope, row.id);
      return parts.map((part) => ({ ...part, canReopen: canEdit && !part.isParentClosed }));
    },
  },
};
