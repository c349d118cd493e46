import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { findMeasure } from './find-measure.ts';
import { loadEffects, sentenceOfEffect } from './load-effects.ts';

export const effectsResolvers: Resolvers = {
  Plan: {
    measure: async ({ scope, row }, args) => ({ scope, row: await findMeasure(scope, row, args) }),
  },
  Measure: {
    effects: ({ scope, row }) => loadEffects(scope, row),
  },
  MeasureEffect: {
    indicator: ({ scope, loaded }) => ({ scope, row: loaded.indicator }),
    verdict: ({ effect }) => effect.verdict,
    signalOn: ({ effect }) => effect.signalOn,
    pointsAfter: ({ effect }) => effect.pointsAfter,
    sentence: (effect, { locale }) => sentenceOfEffect(effect, locale),
    series: ({ loaded }) => loaded.series,
    spc: ({ loaded }) => loaded.spc,
  },
};
