import { monthPeriod, type Period, yearPeriod } from '@lagesbild/domain/calendar';
import type { TargetData } from '../../model.ts';

type ByPeriod = Readonly<Record<string, number>>;

/** Targets by year (YYYY) or month (YYYY-MM). */
export function targetsOf(unit: ByPeriod = {}, council: ByPeriod = {}): TargetData[] {
  const spans = (targets: ByPeriod, level: TargetData['level']) =>
    Object.entries(targets).map(([period, value]) => {
      const { from, to } = spanOf(period);
      return { level, from, to, value };
    });
  return [...spans(unit, 'unit'), ...spans(council, 'council')];
}

function spanOf(period: string): Period {
  return period.length === 4 ? yearPeriod(Number(period)) : monthPeriod(period);
}
