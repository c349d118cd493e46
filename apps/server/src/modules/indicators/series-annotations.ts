import type { CivilDate } from '@lagesbild/domain/calendar';
import type { EventRow, TargetRow } from './annotation-repository.ts';

type Span = { from: CivilDate; to: CivilDate };

/** Where step changes and definition breaks start a new segment: the first period that ends after the day. */
export function breakIndexes(
  points: readonly Span[],
  events: readonly EventRow[],
): { all: number[]; definition: number[] } {
  const indexesOf = (kinds: readonly EventRow['kind'][]) =>
    events
      .filter((event) => kinds.includes(event.kind))
      .map((event) => points.findIndex((point) => point.to > event.occursOn))
      .filter((index) => index > 0);
  return {
    all: indexesOf(['step_change', 'definition_break']),
    definition: indexesOf(['definition_break']),
  };
}

/** The unit's target in each period, the shortest span that covers it; null where there is none or no number. */
export function targetsAt(
  points: readonly Span[],
  targets: readonly TargetRow[],
): (number | null)[] {
  const own = targets.filter((target) => target.level === 'unit' && target.value !== null);
  return points.map((point) => {
    const covering = own.filter(
      (target) => target.periodFrom <= point.from && point.to <= target.periodTo,
    );
    covering.sort((a, b) => length(a) - length(b));
    return covering[0]?.value ?? null;
  });
}

const length = (target: TargetRow) => Date.parse(target.periodTo) - Date.parse(target.periodFrom);
