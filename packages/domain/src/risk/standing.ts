import type { CivilDate } from '../calendar/index.ts';
import { bandOfCell, levelOfCell } from './scale.ts';
import type {
  AssessmentFact,
  RiskCloseReason,
  ScaleVersion,
  Standing,
  StateFact,
} from './types.ts';

/**
 * Where a risk stands at a date: its latest assessment by effective date, then by recorded time (domain.md §1 "Time").
 * Null before the first one.
 * @param assessments of one risk and one kind, in any order
 * @param scales by id, every version that the assessments pin
 * @throws Error when a pinned scale version is not among `scales`
 */
export function standingAt(
  assessments: readonly AssessmentFact[],
  scales: ReadonlyMap<string, ScaleVersion>,
  date: CivilDate,
): Standing | null {
  const fact = latestAt(assessments, date);
  return fact ? standingOf(fact, scales) : null;
}

/** Whether a risk is open at a date; undefined before it was opened. */
export function isOpenAt(states: readonly StateFact[], date: CivilDate): boolean | undefined {
  const fact = latestAt(states, date);
  return fact && fact.state === 'open';
}

/** Why the risk is closed at a date; null when it is not. */
export function closeReasonAt(
  states: readonly StateFact[],
  date: CivilDate,
): RiskCloseReason | null {
  return latestAt(states, date)?.closeReason ?? null;
}

function standingOf(
  fact: AssessmentFact,
  scales: ReadonlyMap<string, ScaleVersion>,
): Standing | null {
  const { basis, scaleVersionId, effectiveOn, likelihood, severity } = fact;
  if (likelihood === null || severity === null) {
    return fact.statedBand
      ? {
          basis,
          band: fact.statedBand,
          likelihood: null,
          severity: null,
          level: null,
          scaleVersionId,
          effectiveOn,
        }
      : null;
  }
  const scale = scales.get(scaleVersionId);
  if (!scale) {
    throw new Error(`Scale version ${scaleVersionId} was not given`);
  }
  const band = bandOfCell(scale, likelihood, severity);
  const level = levelOfCell({ likelihood, severity });
  return { basis, band, likelihood, severity, level, scaleVersionId, effectiveOn };
}

function latestAt<Fact extends { effectiveOn: CivilDate; recordedAt: string }>(
  facts: readonly Fact[],
  date: CivilDate,
): Fact | undefined {
  let latest: Fact | undefined;
  for (const fact of facts) {
    if (fact.effectiveOn <= date && (!latest || isLater(fact, latest))) {
      latest = fact;
    }
  }
  return latest;
}

function isLater(
  fact: { effectiveOn: CivilDate; recordedAt: string },
  other: { effectiveOn: CivilDate; recordedAt: string },
): boolean {
  return fact.effectiveOn === other.effectiveOn
    ? Date.parse(fact.recordedAt) >= Date.parse(other.recordedAt)
    : fact.effectiveOn > other.effectiveOn;
}
