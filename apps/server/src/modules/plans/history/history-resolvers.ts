import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { listHistory } from './list-history.ts';

export const historyResolvers: Resolvers = {
  Plan: {
    history: async ({ scope, row }, page) =>
      (await listHistory(scope, row, page)).map((change) => ({ scope, row: change })),
  },
};
