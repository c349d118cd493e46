import { canEditPlan } from '@lagesbild/domain/access';
import { levelOfCell } from '@lagesbild/domain/risk';
import type { Resolvers } from '../../generated/resolvers-types.ts';
import { civilDateOrNull } from '../../platform/civil-date-argument.ts';
import { bandOfAssessment } from './band-of-assessment.ts';
import { loadRiskIndicators } from './load-risk-indicators.ts';
import { loadRiskMeasures } from './load-risk-measures.ts';
import { assessmentsOfRisk, statesOfRisk } from './plan-parts.ts';
import { summariseRisk } from './summarise-risk.ts';

export const riskResolvers: Resolvers = {
  Risk: {
    id: ({ row }) => row.id,
    code: ({ row }) => row.code,
    title: ({ row }) => row.title,
    description: ({ row }) => row.description,
    ownerTitle: ({ row }) => row.ownerTitle,
    qualityArea: ({ row }) => row.qualityArea,
    version: ({ row }) => row.version,
    ownerUserId: ({ row }) => row.ownerUserId,
    sort: ({ row }) => row.sort,
    abilities: ({ scope, row }) => {
      const canEdit = canEditPlan(scope.viewer, row.planUnitId);
      return { canEdit, canReport: canEdit };
    },
    states: async ({ scope, row }) => {
      const states = await statesOfRisk(scope, row.id);
      return states.map(({ effectiveOn, state, closeReason, note }) => ({
        effectiveOn,
        isOpen: state === 'open',
        closeReason,
        note,
      }));
    },
    assessments: ({ scope, row }) => assessmentsOfRisk(scope, row),
    measures: async ({ scope, row }, { at }) =>
      (await loadRiskMeasures(scope, row, civilDateOrNull(at))).map((measure) => ({
        scope,
        row: measure,
      })),
    indicators: async ({ scope, row }, { at }) =>
      (await loadRiskIndicators(scope, row, civilDateOrNull(at))).map((loaded) => ({
        scope,
        loaded,
        riskCodes: [row.code],
      })),
    summary: ({ scope, row }, { at, compareWith, locale }) =>
      summariseRisk(scope, row, {
        at: civilDateOrNull(at),
        compareWith: civilDateOrNull(compareWith),
        locale,
      }),
  },
  Assessment: {
    id: ({ row }) => row.id,
    isInherent: ({ row }) => row.kind === 'inherent',
    effectiveOn: ({ row }) => row.effectiveOn,
    recordedAt: ({ row }) => new Date(row.recordedAt).toISOString(),
    followUpLabel: ({ row }) => row.followUpLabel,
    basis: ({ row }) => row.basis,
    likelihood: ({ row }) => row.likelihood,
    severity: ({ row }) => row.severity,
    level: ({ row: { likelihood, severity } }) =>
      likelihood === null || severity === null ? null : levelOfCell({ likelihood, severity }),
    band: ({ row, scale }) => bandOfAssessment(row, scale),
    scale: ({ scale }) => scale,
    reason: ({ row }) => row.reason,
    authorName: ({ row }) => row.authorName,
  },
  RiskPosition: {
    risk: ({ scope, placed }) => ({ scope, row: placed.risk }),
    movement: ({ placed }) => placed.movement,
    isBandChanged: ({ placed }) => placed.isBandChanged,
    now: ({ placed }) => placed.now,
    before: ({ placed }) => placed.before,
    isClosed: ({ placed }) => placed.isClosed,
    closeReason: ({ placed }) => placed.closeReason,
    isStuck: ({ placed }) => placed.isStuck,
  },
};
