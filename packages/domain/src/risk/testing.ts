import { defaultCellBands } from './scale.ts';
import type { AssessmentFact, ScaleVersion, StateFact } from './types.ts';

/** The default 4 × 4 scale, for tests; override what the case is about. */
export function scaleOf(overrides: Partial<ScaleVersion> = {}): ScaleVersion {
  return {
    id: 'v1',
    name: 'Riskmatris',
    number: 1,
    likelihoodAxis: 'Sannolikhet',
    severityAxis: 'Allvarlighetsgrad',
    likelihoodNames: ['Osannolik', 'Mindre sannolik', 'Möjlig', 'Sannolik'],
    severityNames: ['Mindre', 'Måttlig', 'Betydlig', 'Hög'],
    cellBands: defaultCellBands(),
    ...overrides,
  };
}

/** An assessment in a cell, made and recorded on a day. */
export function assessed(
  effectiveOn: string,
  likelihood: number,
  severity: number,
  overrides: Partial<AssessmentFact> = {},
): AssessmentFact {
  return {
    riskId: 'r',
    effectiveOn,
    recordedAt: `${effectiveOn}T12:00:00Z`,
    scaleVersionId: 'v1',
    basis: 'assessed',
    likelihood,
    severity,
    statedBand: null,
    ...overrides,
  };
}

export function opened(effectiveOn: string): StateFact {
  return {
    riskId: 'r',
    effectiveOn,
    recordedAt: `${effectiveOn}T12:00:00Z`,
    state: 'open',
    closeReason: null,
  };
}

export function closed(
  effectiveOn: string,
  closeReason: StateFact['closeReason'] = 'risk_gone',
): StateFact {
  return { ...opened(effectiveOn), state: 'closed', closeReason };
}
