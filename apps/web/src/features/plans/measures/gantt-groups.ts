import type { TrafficLight } from '../../../generated/gql/graphql.ts';
import type { ListedMeasure } from './measure-list-fragment.ts';

export type GanttGroup = { light: TrafficLight | 'unknown'; measures: ListedMeasure[] };

const ORDER = ['late', 'at_risk', 'unknown', 'on_time'] as const;

/** Measures with a date by light, worst first, each group by when it is due; those without any date apart. */
export function ganttGroups(measures: readonly ListedMeasure[]): {
  groups: GanttGroup[];
  undated: ListedMeasure[];
} {
  const dated = measures.filter(isDated);
  const byLight = Map.groupBy(dated, (measure) => measure.trafficLight ?? 'unknown');
  return {
    groups: ORDER.flatMap((light) => {
      const found = byLight.get(light);
      return found ? [{ light, measures: found.toSorted(byTime) }] : [];
    }),
    undated: measures.filter((measure) => !isDated(measure)),
  };
}

function isDated(measure: ListedMeasure): boolean {
  return (
    Boolean(measure.startsOn ?? measure.dueOn) ||
    measure.activities.some((activity) => Boolean(activity.startsOn ?? activity.endsOn))
  );
}

function byTime(one: ListedMeasure, other: ListedMeasure): number {
  const key = ({ dueOn, startsOn }: ListedMeasure) => dueOn ?? startsOn ?? '9999';
  return key(one) < key(other) ? -1 : Number(key(one) > key(other));
}
