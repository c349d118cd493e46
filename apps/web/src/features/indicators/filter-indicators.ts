import type { PlanIndicator_PlanIndicatorFragment } from '../../generated/gql/graphql.ts';

export type IndicatorFilter = {
  text: string;
  /** `signal`: the latest point signals. `saknas`: a value is missing somewhere in the series. */
  only: 'signal' | 'saknas' | undefined;
};

/** The indicators that fit the filter, in the order given. Case does not matter; å, ä and ö are letters of their own. */
export function filterIndicators(
  indicators: readonly PlanIndicator_PlanIndicatorFragment[],
  { text, only }: IndicatorFilter,
  locale: string,
): PlanIndicator_PlanIndicatorFragment[] {
  const needle = text.toLocaleLowerCase(locale);
  return indicators.filter(({ indicator, riskCodes, series, signal }) => {
    if (only === 'signal' && signal.letter === null) return false;
    if (only === 'saknas' && !series.missing.some((reason) => reason !== null)) return false;
    const haystack = [indicator.name, indicator.shortName ?? '', ...riskCodes].join(' ');
    return haystack.toLocaleLowerCase(locale).includes(needle);
  });
}
