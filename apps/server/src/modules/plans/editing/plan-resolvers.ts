import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { loadRiskScale } from './load-risk-scale.ts';
import {
  abilitiesOfPlan,
  listUnitsForPlans,
  mayPublishScaleOf,
  qualityAreasOfPlan,
} from './plan-settings.ts';
import { listLinkableIndicators } from './visible-indicators.ts';
import { whyNotEdit } from './why-not.ts';

/** What a plan's forms need to know of it. */
export const planSettingsResolvers: Resolvers = {
  Municipality: {
    unitsForPlans: async (municipality, _args, context) =>
      listUnitsForPlans(await context.enter(municipality.slug)),
  },
  Plan: {
    version: ({ row }) => row.version,
    closedOn: ({ row }) => row.closedOn,
    qualityAreas: ({ scope, row }) => qualityAreasOfPlan(scope, row.id),
    riskScale: ({ scope, row }) => loadRiskScale(scope, row),
    linkableIndicators: ({ scope }) => listLinkableIndicators(scope),
    abilities: ({ scope, row }) => abilitiesOfPlan(scope, row),
  },
  PlanAbilities: {
    canPublishScale: ({ scope, plan }) => mayPublishScaleOf(scope, plan),
    whyNot: ({ scope, plan }, { locale }) => whyNotEdit(scope, plan.orgUnitId, locale),
  },
};
