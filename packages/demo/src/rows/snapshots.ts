import type { PartType, Snapshot, SnapshotValue } from '@lagesbild/domain/history';
import type { Rows } from './tables.ts';

type Stored = Record<string, unknown>;

const owner = ['ownerTitle', 'ownerUserId'];
const presence = ['addedOn', 'closedOn'];
const dates = ['startsOn', 'endsBefore'];

/** What history keeps of each kind of part, in the order of its form; links come beside these fields. */
const partFields: Record<PartType, readonly string[]> = {
  plan: [
    'orgUnitId',
    'kind',
    'title',
    ...dates,
    'riskScaleId',
    'goalLevelNames',
    'note',
    'closedOn',
  ],
  quality_area: ['number', 'name', 'focusArea', 'closedOn'],
  goal: ['parentId', 'level', 'code', 'title', 'description', ...owner, 'sort', ...presence],
  risk: ['qualityAreaId', 'code', 'title', 'description', ...owner, 'sort'],
  measure: [
    'title',
    'description',
    ...owner,
    'startsOn',
    'dueOn',
    'hasDeviation',
    'analysis',
    'refersToMeasureId',
    'sort',
    ...presence,
  ],
  activity: [
    'measureId',
    'goalId',
    'title',
    ...owner,
    'startsOn',
    'endsOn',
    'progress',
    'hasDeviation',
    'analysis',
    'sort',
    ...presence,
  ],
  recommendation: [
    'number',
    'title',
    'text',
    'receivedFrom',
    'receivedOn',
    'dueOn',
    'answer',
    'status',
    'reportBackOn',
    ...owner,
    'selfChecksPerYear',
    'followUpNote',
    ...presence,
  ],
  follow_up: ['kind', 'label', 'effectiveOn', 'periodFrom', 'periodTo'],
};

export const factFields = {
  assessment: [
    'kind',
    'effectiveOn',
    'scaleVersionId',
    'followUpId',
    'basis',
    'likelihood',
    'severity',
    'statedBand',
    'reason',
  ],
  risk_state: ['effectiveOn', 'state', 'closeReason', 'note'],
  measure_status: ['effectiveOn', 'progress', 'trafficLight', 'note'],
  goal_assessment: ['effectiveOn', 'fulfilment', 'analysis'],
} as const;

/** A row's fields as they are written to history: what is not there is null. */
export function pick(row: object, fields: readonly string[]): Snapshot {
  const stored = row as Stored;
  return Object.fromEntries(
    fields.map((field) => [field, (stored[field] ?? null) as SnapshotValue]),
  );
}

/** Snapshots of parts with their links, each list of ids sorted. */
export function snapshotter(rows: Rows): (type: PartType, row: { id: string }) => Snapshot {
  const links = linksOf(rows);
  return (type, row) => ({
    ...pick(row, partFields[type]),
    ...Object.fromEntries(
      Object.entries(links[type] ?? {}).map(([field, ids]) => [field, ids.get(row.id) ?? []]),
    ),
  });
}

type Links = Record<string, Map<string, string[]>>;

function linksOf(rows: Rows): Partial<Record<PartType, Links>> {
  return {
    goal: {
      indicatorIds: grouped(rows.goalIndicator, 'goalId', 'indicatorId'),
    },
    risk: {
      indicatorIds: grouped(rows.riskIndicator, 'riskId', 'indicatorId'),
    },
    measure: {
      riskIds: grouped(rows.measureRisk, 'measureId', 'riskId'),
      goalIds: grouped(rows.measureGoal, 'measureId', 'goalId'),
      recommendationIds: grouped(rows.measureRecommendation, 'measureId', 'recommendationId'),
      indicatorIds: grouped(rows.measureIndicator, 'measureId', 'indicatorId'),
    },
  };
}

function grouped<Row extends object>(
  rows: readonly Row[],
  own: keyof Row,
  other: keyof Row,
): Map<string, string[]> {
  const groups = Map.groupBy(rows, (row) => String(row[own]));
  return new Map(
    [...groups].map(([id, linked]) => [id, linked.map((row) => String(row[other])).toSorted()]),
  );
}
