import type { Resolvers } from '../../generated/resolvers-types.ts';
import { countPicture } from './count-picture.ts';
import { activitiesOf } from './plan-parts.ts';
import { summarisePicture } from './summarise-picture.ts';

export const pictureResolvers: Resolvers = {
  Picture: {
    summary: (picture, { locale }) => summarisePicture(picture, locale),
    facts: (picture) => countPicture(picture),
    scale: (picture) => picture.scale(),
    hasIllustrativePositions: async (picture) =>
      (await picture.risks()).some(
        ({ now, before }) => now?.basis === 'illustrative' || before?.basis === 'illustrative',
      ),
    risks: async (picture) =>
      (await picture.risks()).map((placed) => ({ scope: picture.scope, placed })),
    measures: async (picture) =>
      (await picture.measures()).map((row) => ({ scope: picture.scope, row })),
    indicators: async (picture) =>
      (await picture.indicators()).map((planned) => ({ scope: picture.scope, ...planned })),
    goals: async (picture) =>
      (await picture.goals()).map((row) => ({ scope: picture.scope, row, picture })),
    recommendations: (picture) => picture.recommendations(),
  },
  PlanIndicator: {
    indicator: ({ scope, loaded }) => ({ scope, row: loaded.indicator }),
    series: ({ loaded }) => loaded.series,
    signal: ({ loaded }) => loaded.signal,
  },
  Measure: {
    id: ({ row }) => row.id,
    title: ({ row }) => row.title,
    description: ({ row }) => row.description,
    ownerTitle: ({ row }) => row.ownerTitle,
    startsOn: ({ row }) => row.startsOn,
    dueOn: ({ row }) => row.dueOn,
    trafficLight: ({ row }) => row.trafficLight,
    progress: ({ row }) => row.progress,
    statusNote: ({ row }) => row.statusNote,
    refersTo: ({ row }) => row.refersTo,
    riskCodes: ({ row }) => row.riskCodes,
    activities: ({ scope, row }) => activitiesOf(scope, row.id),
  },
  Goal: {
    id: ({ row }) => row.id,
    parentId: ({ row }) => row.parentId,
    level: ({ row }) => row.level,
    code: ({ row }) => row.code,
    title: ({ row }) => row.title,
    fulfilment: ({ row }) => row.fulfilment,
    analysis: ({ row }) => row.analysis,
    activities: ({ scope, row }) => activitiesOf(scope, row.id),
    indicators: async ({ scope, picture, row }) =>
      ((await picture.goalIndicators()).get(row.id) ?? []).map(({ loaded, ...facts }) => ({
        ...facts,
        indicator: { scope, row: loaded.indicator },
      })),
  },
};
