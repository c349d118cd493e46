import type { Resolvers } from '../../../../generated/resolvers-types.ts';
import { activitiesOf, statusesOfMeasure } from '../../plan-parts.ts';
import { abilitiesOfMeasure } from './measure-abilities.ts';
import { reportMeasure } from './report-measure.ts';
import { saveActivity } from './save-activity.ts';
import { saveMeasure } from './save-measure.ts';

export const measureResolvers: Resolvers = {
  Mutation: {
    saveMeasure: async (_root, { input }, context) =>
      saveMeasure(await context.enter(input.municipality), input),
    reportMeasure: async (_root, { input }, context) =>
      reportMeasure(await context.enter(input.municipality), input),
    saveActivity: async (_root, { input }, context) =>
      saveActivity(await context.enter(input.municipality), input),
  },
  Measure: {
    id: ({ row }) => row.id,
    version: ({ row }) => row.version,
    title: ({ row }) => row.title,
    description: ({ row }) => row.description,
    ownerTitle: ({ row }) => row.ownerTitle,
    ownerUserId: ({ row }) => row.ownerUserId,
    startsOn: ({ row }) => row.startsOn,
    dueOn: ({ row }) => row.dueOn,
    hasDeviation: ({ row }) => row.hasDeviation,
    analysis: ({ row }) => row.analysis,
    closedOn: ({ row }) => row.closedOn,
    sort: ({ row }) => row.sort,
    trafficLight: ({ row }) => row.trafficLight,
    proposedLight: ({ row }) => row.proposedLight,
    isLightProposed: ({ row }) => row.isLightProposed,
    isOverdue: ({ row }) => row.isOverdue,
    progress: ({ row }) => row.progress,
    statusNote: ({ row }) => row.statusNote,
    refersTo: ({ row }) => row.refersTo,
    refersToId: ({ row }) => row.refersToMeasureId,
    riskIds: ({ row }) => row.riskIds,
    riskCodes: ({ row }) => row.riskCodes,
    goalIds: ({ row }) => row.goalIds,
    recommendationIds: ({ row }) => row.recommendationIds,
    indicatorIds: ({ row }) => row.indicatorIds,
    statuses: async ({ scope, row }) =>
      (await statusesOfMeasure(scope, row.id)).map((status) => ({
        ...status,
        recordedAt: new Date(status.recordedAt).toISOString(),
      })),
    activities: ({ scope, row }) => activitiesOf(scope, row.id, row.at),
    abilities: ({ scope, row }) => abilitiesOfMeasure(scope, row),
  },
};
