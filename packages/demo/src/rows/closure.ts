import { type CivilDate, compare } from '@lagesbild/domain/calendar';
import type { UnitData } from '../model.ts';

export type ClosureSpan = {
  ancestor: string;
  descendant: string;
  from: CivilDate;
  to: CivilDate | undefined;
  depth: number;
};

/**
 * Every ancestor of every unit, itself at depth 0, with the dates between which it is one. A rename alone splits
 * nothing: spans that meet at the same depth are joined.
 */
export function closureOf(units: UnitData[]): ClosureSpan[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  return units.flatMap((unit) => {
    const spans = unit.versions.flatMap((version) =>
      climb(unit.key, { from: version.from, to: version.to }, 0),
    );
    return joined(spans.map((span) => ({ ...span, descendant: unit.key })));
  });

  function climb(
    key: string,
    within: { from: CivilDate; to: CivilDate | undefined },
    depth: number,
  ): Omit<ClosureSpan, 'descendant'>[] {
    const unit = byKey.get(key);
    if (unit === undefined) {
      throw new Error(`No unit "${key}"`);
    }
    const above = unit.versions.flatMap((version) => {
      const from = compare(version.from, within.from) > 0 ? version.from : within.from;
      const to = earliest(version.to, within.to);
      const isEmpty = to !== undefined && to <= from;
      return version.parent === undefined || isEmpty
        ? []
        : climb(version.parent, { from, to }, depth + 1);
    });
    return [{ ancestor: key, ...within, depth }, ...above];
  }
}

function joined(spans: ClosureSpan[]): ClosureSpan[] {
  const result: ClosureSpan[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = result.find(
      (other) =>
        other.ancestor === span.ancestor && other.depth === span.depth && other.to === span.from,
    );
    if (before) {
      before.to = span.to;
    } else {
      result.push({ ...span });
    }
  }
  return result;
}

function earliest(a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined {
  if (a === undefined || b === undefined) {
    return a ?? b;
  }
  return a < b ? a : b;
}
