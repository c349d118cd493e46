import { type Period, tertialPeriod, yearPeriod } from '@lagesbild/domain/calendar';
import type { IndicatorData, ObservationData } from '../../model.ts';
import { figuresOf, splitFiguresOf } from '../generator/figures.ts';
import type { Figure } from '../generator/model.ts';
import { calendarMonth, type Month, months, periodOf, yearOf } from '../generator/months.ts';
import { groupsBelow } from '../organisation.ts';
import { baselineOf } from './baseline.ts';
import type { Definition } from './definition.ts';
import { gapOf } from './gaps.ts';
import { targetsOf } from './targets.ts';

/** The indicator with its sixty months (or the tertials and years among them), the same every time. */
export function observe(definition: Definition): IndicatorData {
  const { model, at, target, councilTarget, isSplit, hasBaseline, ...indicator } = definition;
  const observations = unitsOf(definition).flatMap((unit) => unitSeries(definition, unit));
  return {
    ...indicator,
    observations,
    targets: targetsOf(target, councilTarget),
    baseline: hasBaseline ? baselineOf(indicator, observations) : undefined,
  };
}

function unitsOf({ unit, at }: Definition): string[] {
  const everyGroup = months.flatMap((month) => groupsBelow(unit, periodOf(month).to));
  return [...(at ?? new Set(everyGroup))];
}

function unitSeries(definition: Definition, unit: string): ObservationData[] {
  const { key, model, frequency } = definition;
  if (frequency === 'tertial' || frequency === 'year') {
    const closed = months.filter((month) => isLastOf(frequency, month));
    const figures = figuresOf(model, { seed: key, unit, months: closed });
    return closed.map((month, at) => ({
      unit,
      period: longPeriod(frequency, month),
      ...figures[at],
    }));
  }
  const own = months.filter((month) => isUnitOf(definition, unit, month));
  if (definition.isSplit) {
    return splitSeries(definition, unit, own);
  }
  const figures = figuresOf(model, { seed: key, unit, months: own });
  return own.map((month, at) => observation(definition, unit, month, figures[at] ?? {}));
}

/** A group that moves to another department takes its later figures along. */
function isUnitOf(definition: Definition, unit: string, month: Month): boolean {
  return (
    definition.at?.includes(unit) || groupsBelow(definition.unit, periodOf(month).to).includes(unit)
  );
}

/** Boys and girls apart, the total their sum. */
function splitSeries(
  definition: Definition,
  unit: string,
  own: readonly Month[],
): ObservationData[] {
  const { key, model } = definition;
  if (model.kind !== 'share') {
    throw new Error(`Only a share is split: "${key}"`);
  }
  const figures = splitFiguresOf(model, { seed: key, unit, months: own });
  return own.flatMap((month, at) => {
    const { total, boys, girls } = figures[at] ?? { total: {}, boys: {}, girls: {} };
    return [
      observation(definition, unit, month, total),
      { ...observation(definition, unit, month, boys), segment: 'kon/M' },
      { ...observation(definition, unit, month, girls), segment: 'kon/K' },
    ];
  });
}

function observation(
  { key }: Definition,
  unit: string,
  month: Month,
  figure: Figure,
): ObservationData {
  return { unit, period: periodOf(month), ...(gapOf(key, unit, month) ?? figure) };
}

function isLastOf(frequency: 'tertial' | 'year', month: Month): boolean {
  return calendarMonth(month) % (frequency === 'tertial' ? 4 : 12) === 0;
}

function longPeriod(frequency: 'tertial' | 'year', month: Month): Period {
  const tertial = (calendarMonth(month) / 4) as 1 | 2 | 3;
  return frequency === 'tertial'
    ? tertialPeriod(yearOf(month), tertial)
    : yearPeriod(yearOf(month));
}
