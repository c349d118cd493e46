import type { Resolvers } from '../../generated/resolvers-types.ts';
import { stepsResolvers } from './steps/steps-resolvers.ts';

/** What following.graphql says: a plan read over time. */
export const followingResolvers: Resolvers[] = [stepsResolvers];
