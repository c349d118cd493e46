import { newId } from '@lagesbild/db/ids';
import type { EventData, IndicatorData } from '../model.ts';
import type { RowContext } from './context.ts';

export function addIndicator(context: RowContext, indicator: IndicatorData, sort: number): void {
  const { municipalityId, ids, rows } = context;
  const id = ids.define('indicator', indicator.key);
  const { key, unit, unitLabel, observations, targets, baseline, forecasts, ...definition } =
    indicator;
  const orgUnitId = ids.find('unit', unit);
  rows.indicator.push({
    municipalityId,
    id,
    orgUnitId,
    ...definition,
    unit: unitLabel,
    decimals: definition.decimals ?? 0,
    isSensitive: definition.isSensitive ?? false,
    sort,
  });
  addObservations(context, indicator, id);
  for (const { unit: targetUnit, from, to, ...target } of targets ?? []) {
    rows.target.push({
      municipalityId,
      id: newId(),
      indicatorId: id,
      orgUnitId: ids.find('unit', targetUnit ?? unit),
      periodFrom: from,
      periodTo: to,
      ...target,
    });
  }
  if (baseline) {
    rows.baseline.push({ municipalityId, id: newId(), indicatorId: id, orgUnitId, ...baseline });
  }
  for (const { period, value } of forecasts ?? []) {
    rows.forecast.push({
      municipalityId,
      id: newId(),
      indicatorId: id,
      orgUnitId,
      periodFrom: period.from,
      periodTo: period.to,
      value,
    });
  }
}

function addObservations(
  { municipalityId, ids, rows }: RowContext,
  indicator: IndicatorData,
  indicatorId: string,
): void {
  for (const observation of indicator.observations) {
    rows.observation.push({
      municipalityId,
      id: newId(),
      indicatorId,
      orgUnitId: ids.find('unit', observation.unit ?? indicator.unit),
      segmentId:
        observation.segment === undefined ? null : ids.find('segment', observation.segment),
      periodKind: observation.period.kind,
      periodFrom: observation.period.from,
      periodTo: observation.period.to,
      numerator: observation.numerator ?? null,
      denominator: observation.denominator ?? null,
      value: observation.value ?? null,
      sampleSize: observation.sampleSize ?? null,
      missingReason: observation.missing ?? null,
      printedAs: observation.printedAs ?? null,
      comment: observation.comment ?? null,
    });
  }
}

export function addEvent({ municipalityId, ids, rows }: RowContext, data: EventData): void {
  const { unit, indicators, ...event } = data;
  const id = newId();
  rows.event.push({ municipalityId, id, orgUnitId: ids.find('unit', unit), ...event });
  for (const key of indicators ?? []) {
    const indicatorId = ids.find('indicator', key);
    rows.eventIndicator.push({ municipalityId, eventId: id, indicatorId });
  }
}
