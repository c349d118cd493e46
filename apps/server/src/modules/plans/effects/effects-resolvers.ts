import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { findMeasure } from './find-measure.ts';

export const effectsResolvers: Resolvers = {
  Plan: {
    measure: async ({ scope, row }, args) => ({ scope, row: await findMeasure(scope, row, args) }),
  },
};
