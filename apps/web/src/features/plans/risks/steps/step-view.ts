import type { CivilDate } from '@lagesbild/domain/calendar';
import { isStuck, movementOfStandings, type Standing } from '@lagesbild/domain/risk';
import type { Movement, RiskCloseReason } from '../../../../generated/gql/graphql.ts';
import type { RiskSteps, SteppedRisk, StepScale } from './risk-steps-fragment.ts';

/** One risk at one step, beside an earlier one. */
export type RiskView = {
  risk: SteppedRisk['risk'];
  movement: Movement;
  now: Standing | null;
  before: Standing | null;
  isClosed: boolean;
  closeReason: RiskCloseReason | null;
  isStuck: boolean;
  /** From when it has stood where it stands; null when it stands nowhere. */
  since: CivilDate | null;
};

/** The state at one step: what the matrix, the sentence and the list show. */
export type StepView = {
  /** Every risk opened by then, in the plan's order; those closed already before are `absent`. */
  risks: RiskView[];
  /** The scale that the newest assessment stands on; null where the plan has none. */
  scale: StepScale | null;
};

/**
 * The state at `index` and the movement since `beforeIndex`; null compares with nothing. Movement is told by the domain's
 * rules (domain.md §2), here and not on the server, so that stepping needs no request.
 */
export function viewAt(steps: RiskSteps, index: number, beforeIndex: number | null): StepView {
  const risks = steps.risks
    .filter((stepped) => stepped.presence[index] !== 'absent')
    .map((stepped) => riskAt(stepped, steps, index, beforeIndex));
  return { risks, scale: scaleAt(steps, risks) };
}

function riskAt(
  stepped: SteppedRisk,
  steps: RiskSteps,
  index: number,
  beforeIndex: number | null,
): RiskView {
  const now = standingAtStep(stepped, steps, index);
  const before = beforeIndex === null ? null : standingAtStep(stepped, steps, beforeIndex);
  const isOpen = stepped.presence[index] === 'open';
  return {
    risk: stepped.risk,
    movement: movementOfStandings({
      isOpen,
      wasOpen: wasOpenAt(stepped, beforeIndex ?? index),
      now,
      before,
    }),
    now,
    before,
    isClosed: !isOpen,
    closeReason: stepped.closeReasons[index] ?? null,
    isStuck: isStuckAt(stepped, steps, index),
    since: sinceAt(stepped, steps, index),
  };
}

/** Undefined before the risk was opened, as the domain's rules want it. */
function wasOpenAt({ presence }: SteppedRisk, index: number): boolean | undefined {
  return presence[index] === 'absent' ? undefined : presence[index] === 'open';
}

/** Where the risk stands at a step; null where it is not open or not assessed. */
export function standingAtStep(
  stepped: SteppedRisk,
  { scales }: Pick<RiskSteps, 'scales'>,
  index: number,
): Standing | null {
  const band = stepped.bands[index];
  const basis = stepped.bases[index];
  if (!band || !basis) return null;
  const likelihood = stepped.likelihoods[index] ?? null;
  const severity = stepped.severities[index] ?? null;
  return {
    band,
    basis,
    likelihood,
    severity,
    level: likelihood === null || severity === null ? null : likelihood * severity,
    scaleVersionId: scales[stepped.scaleIndexes[index] ?? -1]?.id ?? '',
    effectiveOn: stepped.since[index] ?? '',
  };
}

/** Unchanged in red or yellow at the last three follow-ups until the step; today is no follow-up. */
function isStuckAt(stepped: SteppedRisk, steps: RiskSteps, index: number): boolean {
  if (stepped.presence[index] !== 'open') return false;
  const rounds = steps.labels.flatMap((label, at) => (label !== null && at <= index ? [at] : []));
  return isStuck(rounds.slice(-3).map((at) => standingAtStep(stepped, steps, at)));
}

/** Back through the steps for as long as nothing moved. */
function sinceAt(stepped: SteppedRisk, steps: RiskSteps, index: number): CivilDate | null {
  let at = index;
  let now = standingAtStep(stepped, steps, at);
  let since = now?.effectiveOn ?? null;
  while (now && at > 0) {
    at -= 1;
    const before = standingAtStep(stepped, steps, at);
    if (!before) break;
    if (movementOfStandings({ isOpen: true, wasOpen: true, now, before }) !== 'unchanged') break;
    since = before.effectiveOn;
    now = before;
  }
  return since;
}

function scaleAt({ scales }: RiskSteps, risks: readonly RiskView[]): StepScale | null {
  const newest = risks
    .flatMap(({ now, before }) => now ?? before ?? [])
    .toSorted((a, b) => a.effectiveOn.localeCompare(b.effectiveOn))
    .at(-1);
  return scales.find((scale) => scale.id === newest?.scaleVersionId) ?? scales[0] ?? null;
}

/** The step that shows a day: the last one on it or before, the first when all are later. */
export function stepOfDate(dates: readonly CivilDate[], day: CivilDate): number {
  return Math.max(
    0,
    dates.findLastIndex((date) => date <= day),
  );
}
