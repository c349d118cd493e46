import type { Resolvers } from '../../generated/resolvers-types.ts';
import { closedResolvers } from './editing/closed/closed-resolvers.ts';
import { draftResolvers } from './editing/drafts/draft-resolvers.ts';
import { editingResolvers } from './editing/editing-resolvers.ts';
import { measureResolvers } from './editing/measures/measure-resolvers.ts';
import { peopleResolvers } from './editing/people/people-resolvers.ts';
import { planSettingsResolvers } from './editing/plan-resolvers.ts';
import { recommendationResolvers } from './editing/recommendations/recommendation-resolvers.ts';
import { goalResolvers } from './goal-resolvers.ts';

/** Every change of a plan, and its parts: goals, measures, recommendations, the people they are given to, what was closed, and what is being written. */
export const partResolvers: Resolvers[] = [
  editingResolvers,
  planSettingsResolvers,
  goalResolvers,
  measureResolvers,
  recommendationResolvers,
  peopleResolvers,
  draftResolvers,
  closedResolvers,
];
