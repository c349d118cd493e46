import type { Resolvers } from '../../generated/resolvers-types.ts';
import { draftResolvers } from './editing/drafts/draft-resolvers.ts';
import { measureResolvers } from './editing/measures/measure-resolvers.ts';
import { peopleResolvers } from './editing/people/people-resolvers.ts';
import { recommendationResolvers } from './editing/recommendations/recommendation-resolvers.ts';
import { goalResolvers } from './goal-resolvers.ts';

/** Goals, measures with their activities, recommendations, the people they are given to, and what is being written of them. */
export const partResolvers: Resolvers[] = [
  goalResolvers,
  measureResolvers,
  recommendationResolvers,
  peopleResolvers,
  draftResolvers,
];
