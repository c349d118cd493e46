import type { Resolvers } from '../../../../generated/resolvers-types.ts';
import { keepDraft, openDraft } from './keep-draft.ts';

export const draftResolvers: Resolvers = {
  Municipality: {
    draft: async ({ slug }, { key }, context) => openDraft(await context.enter(slug), key),
  },
  Mutation: {
    keepDraft: async (_root, { input }, context) =>
      keepDraft(await context.enter(input.municipality), input),
  },
};
