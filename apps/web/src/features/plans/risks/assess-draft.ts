import type { CivilDate } from '@lagesbild/domain/calendar';

/** What is being written in the form of a new assessment; null is not chosen yet. */
export type AssessDraft = {
  kind: 'residual' | 'inherent';
  effectiveOn: CivilDate;
  likelihood: number | null;
  severity: number | null;
  reason: string;
};

export type AssessFaults = Partial<Record<keyof AssessDraft, AssessFault>>;
type AssessFault =
  | 'dateMissing'
  | 'dateFuture'
  | 'dateOutside'
  | 'likelihoodMissing'
  | 'severityMissing'
  | 'reasonMissing'
  | 'reasonLong';

/** The server's own limit; told here while one writes. */
export const MAX_REASON_LENGTH = 2000;

type Limits = {
  today: CivilDate;
  startsOn: CivilDate;
  /** Half-open. */
  endsBefore: CivilDate;
};

/** What must be mended before the assessment can be saved, by field; empty when nothing. */
export function faultsOf(
  draft: Omit<AssessDraft, 'kind'>,
  { today, startsOn, endsBefore }: Limits,
): AssessFaults {
  const faults: AssessFaults = {};
  if (draft.effectiveOn === '') faults.effectiveOn = 'dateMissing';
  else if (draft.effectiveOn > today) faults.effectiveOn = 'dateFuture';
  else if (draft.effectiveOn < startsOn || draft.effectiveOn >= endsBefore) {
    faults.effectiveOn = 'dateOutside';
  }
  if (draft.likelihood === null) faults.likelihood = 'likelihoodMissing';
  if (draft.severity === null) faults.severity = 'severityMissing';
  const length = draft.reason.trim().length;
  if (length === 0) faults.reason = 'reasonMissing';
  if (length > MAX_REASON_LENGTH) faults.reason = 'reasonLong';
  return faults;
}
