import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { loadRiskSteps } from './load-risk-steps.ts';

export const stepsResolvers: Resolvers = {
  Plan: {
    steps: ({ scope, row }) => loadRiskSteps(scope, row),
  },
  RiskSteps: {
    dates: ({ dates }) => dates.map(({ date }) => date),
    labels: ({ dates }) => dates.map(({ label }) => label),
    scales: ({ scales }) => scales,
    risks: ({ scope, scales, risks }) => {
      const scaleIds = scales.map((scale) => scale.id);
      return risks.map((stepped) => ({ ...stepped, scope, scaleIds }));
    },
  },
  SteppedRisk: {
    risk: ({ scope, risk }) => ({ scope, row: risk }),
    presence: ({ steps }) => steps.map((step) => step.presence),
    closeReasons: ({ steps }) => steps.map((step) => step.closeReason),
    bands: ({ steps }) => steps.map(({ standing }) => standing?.band ?? null),
    likelihoods: ({ steps }) => steps.map(({ standing }) => standing?.likelihood ?? null),
    severities: ({ steps }) => steps.map(({ standing }) => standing?.severity ?? null),
    bases: ({ steps }) => steps.map(({ standing }) => standing?.basis ?? null),
    scaleIndexes: ({ steps, scaleIds }) =>
      steps.map(({ standing }) => (standing ? scaleIds.indexOf(standing.scaleVersionId) : null)),
    since: ({ steps }) => steps.map(({ standing }) => standing?.effectiveOn ?? null),
  },
};
