import { canEditPlan } from '@lagesbild/domain/access';
import type { Resolvers } from '../../../../generated/resolvers-types.ts';
import { isOverdueInView } from './is-overdue-in-view.ts';
import { loadRecommendationMeasures } from './load-recommendation-measures.ts';
import { saveRecommendation } from './save-recommendation.ts';

export const recommendationResolvers: Resolvers = {
  Mutation: {
    saveRecommendation: async (_root, { input }, context) =>
      saveRecommendation(await context.enter(input.municipality), input),
  },
  Recommendation: {
    id: ({ row }) => row.id,
    version: ({ row }) => row.version,
    closedOn: ({ row }) => row.closedOn,
    number: ({ row }) => row.number,
    title: ({ row }) => row.title,
    text: ({ row }) => row.text,
    receivedFrom: ({ row }) => row.receivedFrom,
    receivedOn: ({ row }) => row.receivedOn,
    dueOn: ({ row }) => row.dueOn,
    selfChecksPerYear: ({ row }) => row.selfChecksPerYear,
    followUpNote: ({ row }) => row.followUpNote,
    answer: ({ row }) => row.answer,
    status: ({ row }) => row.status,
    reportBackOn: ({ row }) => row.reportBackOn,
    ownerTitle: ({ row }) => row.ownerTitle,
    ownerUserId: ({ row }) => row.ownerUserId,
    isOverdue: (recommendation) => isOverdueInView(recommendation),
    measures: async (recommendation) =>
      (await loadRecommendationMeasures(recommendation)).map((row) => ({
        scope: recommendation.scope,
        row,
      })),
    abilities: ({ scope, row }) => {
      const canEdit = canEditPlan(scope.viewer, row.planUnitId);
      return { canEdit, canReport: canEdit };
    },
  },
};
