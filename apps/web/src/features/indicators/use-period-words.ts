import type { Period } from '@lagesbild/domain/calendar';
import { useFormat } from '../../lib/format/use-format.ts';

/** A period beside another of the same year goes without the year: "juni", but "augusti 2025" beside one of 2026. */
export function usePeriodWords(): (period: Period, beside: Period) => string {
  const format = useFormat();
  return (period, beside) => {
    const isSameYear = period.from.slice(0, 4) === beside.from.slice(0, 4);
    const label = format.period(period);
    return isSameYear ? label.replace(/\s\d{4}$/, '') : label;
  };
}
