import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { loadSightline } from './load-sightline.ts';

export const sightlineResolvers: Resolvers = {
  Plan: {
    sightline: ({ scope, row }) => loadSightline(scope, row),
  },
};
