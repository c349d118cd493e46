import type { IndicatorData, ObservationData } from '../../model.ts';

type Baseline = NonNullable<IndicatorData['baseline']>;

/**
 * The value before the plans began: the year 2025 as a whole, of a stock its last month. A number of something during a
 * month is told as the year's average month. Index values are compared with the last of the year.
 */
export function baselineOf(
  indicator: Pick<IndicatorData, 'unit' | 'valueKind' | 'measureKind' | 'decimals'>,
  observations: readonly ObservationData[],
): Baseline | undefined {
  const isOwn = observations.some(({ unit }) => unit === indicator.unit);
  const totals = observations.filter(
    ({ unit, segment, missing }) => !segment && !missing && (!isOwn || unit === indicator.unit),
  );
  const ofYear = totals.filter(
    ({ period }) => period.from >= '2025-01-01' && period.to <= '2026-01-01',
  );
  const isSingle = indicator.measureKind === 'stock' || indicator.valueKind === 'index';
  const used = isSingle ? ofYear.filter(({ period }) => period.to === '2026-01-01') : ofYear;
  if (used.length === 0) {
    return undefined;
  }
  const note = isSingle ? 'Utgången av 2025' : 'Helåret 2025';
  const total = (pick: (one: ObservationData) => number | undefined) =>
    used.reduce((sum, one) => sum + (pick(one) ?? 0), 0);
  switch (indicator.valueKind) {
    case 'share':
      return {
        numerator: total((one) => one.numerator),
        denominator: total((one) => one.denominator),
        note,
      };
    case 'mean': {
      const weighted = total((one) => (one.value ?? 0) * (one.sampleSize ?? 0));
      const value = weighted / total((one) => one.sampleSize);
      return { value: Number(value.toFixed(indicator.decimals ?? 0)), note };
    }
    default: {
      const periods = new Set(used.map(({ period }) => period.from)).size;
      // Öre and a stock are whole; the average month of a small number is not.
      const decimals = isSingle || indicator.valueKind === 'amount' ? 0 : 1;
      const value = Number((total((one) => one.value) / periods).toFixed(decimals));
      return { value, note: isSingle ? note : `${note}, genomsnitt per månad` };
    }
  }
}
