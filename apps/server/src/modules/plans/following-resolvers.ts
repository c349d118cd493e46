import type { Resolvers } from '../../generated/resolvers-types.ts';
import { changesResolvers } from './changes/changes-resolvers.ts';
import { effectsResolvers } from './effects/effects-resolvers.ts';
import { historyResolvers } from './history/history-resolvers.ts';
import { roundResolvers } from './rounds/round-resolvers.ts';
import { sightlineResolvers } from './sightline/sightline-resolvers.ts';
import { stepsResolvers } from './steps/steps-resolvers.ts';

/** What following.graphql says: a plan read over time. */
export const followingResolvers: Resolvers[] = [
  stepsResolvers,
  roundResolvers,
  historyResolvers,
  effectsResolvers,
  sightlineResolvers,
  changesResolvers,
];
