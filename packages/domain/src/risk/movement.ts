import type { CivilDate } from '../calendar/index.ts';
import { closeReasonAt, isOpenAt, standingAt } from './standing.ts';
import {
  type AssessmentFact,
  bands,
  type Movement,
  type MovementResult,
  type ScaleVersion,
  type Standing,
  type StateFact,
} from './types.ts';

/**
 * What happened to one risk between two dates (domain.md §2).
 *
 * Between different scale versions, and wherever a colour has no factors or only example factors behind it, only the
 * bands are compared. With `from` null nothing is compared. A risk open at both dates but first assessed after `from`
 * is `unchanged` with `before` null: no movement is known.
 */
export function movementBetween(facts: {
  assessments: readonly AssessmentFact[];
  states: readonly StateFact[];
  scales: ReadonlyMap<string, ScaleVersion>;
  from: CivilDate | null;
  to: CivilDate;
}): MovementResult {
  const { assessments, states, scales, from, to } = facts;
  const isOpen = isOpenAt(states, to);
  const wasOpen = from === null ? isOpen : isOpenAt(states, from);
  const now = isOpen ? standingAt(assessments, scales, to) : null;
  const before = from !== null && wasOpen ? standingAt(assessments, scales, from) : null;
  return {
    movement: movementOfStandings({ isOpen, wasOpen, now, before }),
    isBandChanged: now !== null && before !== null && now.band !== before.band,
    now,
    before,
    isClosed: isOpen === false,
    closeReason: isOpen === false ? closeReasonAt(states, to) : null,
  };
}

/**
 * A risk counts as lowered when its level or band fell, and also when it was closed because nothing of it remains:
 * the published report counts such a risk among the lowered (Nacka T2 2020, risk 2.1; ADR 0010).
 */
export function countsAsLowered(result: Pick<MovementResult, 'movement' | 'closeReason'>): boolean {
  return (
    result.movement === 'lowered' ||
    (result.movement === 'closed' && result.closeReason === 'risk_gone')
  );
}

/**
 * Unchanged in red or yellow for three follow-ups (domain.md §2).
 * @param standings at the last three follow-ups, the current one among them, in order; fewer are never stuck
 */
export function isStuck(standings: readonly (Standing | null)[]): boolean {
  const [first, second, third] = standings.slice(-3);
  if (!first || !second || !third || third.band === 'green') {
    return false;
  }
  return (
    compareStandings(first, second) === 'unchanged' &&
    compareStandings(second, third) === 'unchanged'
  );
}

/**
 * The movement between two places that are already known: what `movementBetween` says, without reading facts again, for
 * stepping through the follow-ups of a page (domain.md §2).
 * @param facts `isOpen` and `wasOpen` are undefined before the risk was first opened; standings null where it is closed
 *   or not assessed
 */
export function movementOfStandings(facts: {
  isOpen: boolean | undefined;
  wasOpen: boolean | undefined;
  now: Standing | null;
  before: Standing | null;
}): Movement {
  const { isOpen, wasOpen, now, before } = facts;
  if (!isOpen) {
    return wasOpen ? 'closed' : 'absent';
  }
  if (!wasOpen) {
    return wasOpen === undefined ? 'new' : 'reopened';
  }
  return now && before ? compareStandings(before, now) : 'unchanged';
}

function compareStandings(before: Standing, now: Standing): Movement {
  const isExact = before.basis === 'assessed' && now.basis === 'assessed';
  const isSameScale = before.scaleVersionId === now.scaleVersionId;
  const isByLevel = isExact && isSameScale && before.level !== null && now.level !== null;
  const change =
    isByLevel && now.level !== null && before.level !== null
      ? now.level - before.level
      : bands.indexOf(now.band) - bands.indexOf(before.band);
  if (change !== 0) {
    return change > 0 ? 'raised' : 'lowered';
  }
  const isSameCell = now.likelihood === before.likelihood && now.severity === before.severity;
  return isByLevel && !isSameCell ? 'moved' : 'unchanged';
}
