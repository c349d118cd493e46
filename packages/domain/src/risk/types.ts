import type { CivilDate } from '../calendar/index.ts';

export const bands = ['green', 'yellow', 'red'] as const;
export type Band = (typeof bands)[number];

/** `band_only`: an imported colour without factors. `illustrative`: an example cell that agrees with a published colour. */
export type AssessmentBasis = 'assessed' | 'band_only' | 'illustrative';

export type RiskCloseReason = 'risk_gone' | 'merged' | 'out_of_scope';

/** What happened to a risk between two dates (domain.md §2). `absent`: closed at both, or not opened yet. */
export type Movement =
  | 'new'
  | 'raised'
  | 'lowered'
  | 'moved'
  | 'unchanged'
  | 'closed'
  | 'reopened'
  | 'absent';

/** A version of a scale never changes; an assessment pins the one it was made on (domain.md §2). */
export type ScaleVersion = {
  id: string;
  name: string;
  number: number;
  /** Axis names belong to the scale; the second is often called Konsekvens. */
  likelihoodAxis: string;
  severityAxis: string;
  /** Level 1 first; 3 to 6 levels. */
  likelihoodNames: string[];
  severityNames: string[];
  /** Row by row: (likelihood 1, severity 1), (1, 2) … */
  cellBands: Band[];
};

/** One assessment of one kind (residual or inherent: the caller keeps them apart). */
export type AssessmentFact = {
  riskId: string;
  effectiveOn: CivilDate;
  /** Instant in ISO 8601; orders corrections of the same day. */
  recordedAt: string;
  scaleVersionId: string;
  basis: AssessmentBasis;
  likelihood: number | null;
  severity: number | null;
  /** Only for `band_only`. */
  statedBand: Band | null;
};

export type StateFact = {
  riskId: string;
  effectiveOn: CivilDate;
  recordedAt: string;
  state: 'open' | 'closed';
  closeReason: RiskCloseReason | null;
};

/** Where a risk stands at a date. */
export type Standing = {
  basis: AssessmentBasis;
  band: Band;
  /** Null for `band_only`, as is `level`. */
  likelihood: number | null;
  severity: number | null;
  level: number | null;
  scaleVersionId: string;
  effectiveOn: CivilDate;
};

export type MovementResult = {
  movement: Movement;
  /** Told apart from a change of level. */
  isBandChanged: boolean;
  /** Null when closed at the date, or not assessed. */
  now: Standing | null;
  before: Standing | null;
  isClosed: boolean;
  closeReason: RiskCloseReason | null;
};
