import { canEditPlan } from '@lagesbild/domain/access';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { indicatorsOfGoal } from './indicators-of-goal.ts';
import { activitiesOf, assessmentsOfGoal } from './plan-parts.ts';

export const goalResolvers: Resolvers = {
  Goal: {
    id: ({ row }) => row.id,
    version: ({ row }) => row.version,
    closedOn: ({ row }) => row.closedOn,
    parentId: ({ row }) => row.parentId,
    level: ({ row }) => row.level,
    code: ({ row }) => row.code,
    title: ({ row }) => row.title,
    description: ({ row }) => row.description,
    ownerTitle: ({ row }) => row.ownerTitle,
    ownerUserId: ({ row }) => row.ownerUserId,
    sort: ({ row }) => row.sort,
    fulfilment: ({ row }) => row.fulfilment,
    analysis: ({ row }) => row.analysis,
    assessments: async ({ scope, row }) =>
      (await assessmentsOfGoal(scope, row.id)).map((assessment) => ({
        ...assessment,
        recordedAt: new Date(assessment.recordedAt).toISOString(),
      })),
    activities: ({ scope, row, picture }) =>
      activitiesOf(scope, row.id, picture?.at ?? scope.today),
    indicators: async ({ scope, picture, row }) => {
      const facts = picture
        ? (await picture.goalIndicators()).get(row.id)
        : await indicatorsOfGoal(scope, row);
      return (facts ?? []).map(({ loaded, ...figures }) => ({
        ...figures,
        indicator: { scope, row: loaded.indicator },
      }));
    },
    abilities: ({ scope, row }) => {
      const canEdit = canEditPlan(scope.viewer, row.planUnitId);
      return { canEdit, canReport: canEdit };
    },
  },
};
