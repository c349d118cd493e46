import { partName } from '@lagesbild/domain/history';
import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { readFields } from '../history/describe-change.ts';
import { comparePlan } from './compare-plan.ts';
import { tellChanges } from './tell-changes.ts';

export const changesResolvers: Resolvers = {
  Plan: {
    changes: ({ scope, row }, span) => comparePlan(scope, row, span),
  },
  PlanChanges: {
    sentences: (changes, { locale }) => tellChanges(changes, locale),
    risks: async ({ scope, risks }) => (await risks()).map((placed) => ({ scope, placed })),
    items: async ({ scope, items }) => (await items()).map((item) => ({ scope, item })),
    signals: async ({ scope, signals }) =>
      (await signals()).map((change) => ({ ...change, scope })),
    parts: ({ parts }) => parts(),
  },
  ChangedItem: {
    kind: ({ item }) => item.type,
    id: ({ item }) => item.id,
    name: ({ item }) => partName(item.type, item.after ?? item.before ?? {}),
    change: ({ item }) => item.change,
    fields: ({ scope, item }, { locale }) => readFields(scope, item.fields, locale),
    actorNames: ({ item }) => item.actorNames.filter((name) => name !== ''),
    lastOn: ({ item }) => item.lastOn,
  },
  SignalChange: {
    indicator: ({ scope, loaded }) => ({ scope, row: loaded.indicator }),
    before: ({ before }) => before,
    now: ({ now }) => now,
  },
};
