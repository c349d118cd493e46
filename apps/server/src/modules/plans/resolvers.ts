import type { Resolvers } from '../../generated/resolvers-types.ts';
import { findPlan, listPlans } from './find-plan.ts';
import { findRisk } from './find-risk.ts';
import { logPlanRead } from './history/log-plan-read.ts';
import { openPicture } from './open-picture.ts';
import { countsOfPlan, followUpsOfPlan, risksOfIndicator, unitOfPlan } from './plan-parts.ts';

export const planResolvers: Resolvers = {
  Municipality: {
    plans: async (municipality, _args, context) => {
      const scope = await context.enter(municipality.slug);
      return (await listPlans(scope)).map((row) => ({ scope, row }));
    },
    plan: async (municipality, { id }, context) => {
      const scope = await context.enter(municipality.slug);
      const row = await findPlan(scope, id);
      await logPlanRead(scope, row.id);
      return { scope, row };
    },
  },
  Plan: {
    id: ({ row }) => row.id,
    municipality: ({ scope }) => ({ ...scope.municipality, roles: scope.viewer.roles }),
    orgUnit: ({ scope, row }) => unitOfPlan(scope, row),
    kind: ({ row }) => row.kind,
    title: ({ row }) => row.title,
    startsOn: ({ row }) => row.startsOn,
    endsBefore: ({ row }) => row.endsBefore,
    source: ({ row }) => row.source,
    note: ({ row }) => row.note,
    goalLevelNames: ({ row }) => row.goalLevelNames,
    followUps: ({ scope, row }) => followUpsOfPlan(scope, row.id),
    counts: ({ scope, row }) => countsOfPlan(scope, row.id),
    picture: ({ scope, row }, args) => openPicture(scope, row, args),
    risk: async ({ scope, row }, { id }) => {
      const { risk } = await findRisk(scope, id, row.id);
      return { scope, row: risk };
    },
  },
  Indicator: {
    risks: ({ scope, row }) => risksOfIndicator(scope, row.id),
  },
};
