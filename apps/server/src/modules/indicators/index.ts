export type { SeriesPoint } from './build-series.ts';
export { findIndicator } from './find-indicator.ts';
export { findForecasts } from './forecast-repository.ts';
export type { IndicatorRow } from './indicator-repository.ts';
export { type LoadedSeries, loadSeries } from './load-series.ts';
export type { IndicatorMapper } from './mappers.ts';
export { pickSeriesUnits } from './pick-series-units.ts';
export { indicatorResolvers } from './resolvers.ts';
