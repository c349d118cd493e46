export type { SeriesPoint } from './build-series.ts';
export { findForecasts } from './forecast-repository.ts';
export { type LoadedSeries, loadSeries } from './load-series.ts';
export { pickSeriesUnits } from './pick-series-units.ts';
export { indicatorResolvers } from './resolvers.ts';
export { effectOn, signalOn } from './series-signal.ts';
