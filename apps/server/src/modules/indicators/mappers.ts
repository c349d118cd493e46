import type { Locale } from '@lagesbild/domain/format';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import type { IndicatorRow } from './indicator-repository.ts';
import type { LoadedSeries } from './load-series.ts';

export type IndicatorMapper = { scope: MunicipalityScope; row: IndicatorRow };
export type IndicatorPageMapper = {
  scope: MunicipalityScope;
  loaded: LoadedSeries;
  locale: Locale;
};
