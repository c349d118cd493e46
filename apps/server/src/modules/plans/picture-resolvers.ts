import type { Resolvers } from '../../generated/resolvers-types.ts';
import { countPicture } from './count-picture.ts';
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
    recommendations: async ({ scope, at, recommendations }) =>
      (await recommendations()).map((row) => ({ scope, row, at })),
  },
  PlanIndicator: {
    indicator: ({ scope, loaded }) => ({ scope, row: loaded.indicator }),
    series: ({ loaded }) => loaded.series,
    signal: ({ loaded }) => loaded.signal,
  },
};
