import {
  type ChangeFact,
  type ItemChange,
  itemChangesBetween,
  type PartType,
  type Snapshot,
} from '@lagesbild/domain/history';
import { type ChangeRow, findChangesUntil } from '../../audit/index.ts';
import { snapshotsOf } from '../history/describe-change.ts';
import type { Picture } from '../picture.ts';
import { completeHistory, type KnownPart } from './complete-history.ts';
import { findReportFacts } from './report-fact-repository.ts';

/** What a plan's changes tell item by item. The rest has a page of its own: areas and follow-ups are its frame. */
const told: ReadonlySet<PartType> = new Set([
  'measure',
  'goal',
  'activity',
  'recommendation',
  'risk',
]);

/** What differs in the plan's parts between the days of two pictures: replayed history, and the facts that reports state. */
export async function findChangedItems(pictures: {
  before: Picture;
  now: Picture;
}): Promise<ItemChange[]> {
  const { before, now } = pictures;
  const rows = await findChangesUntil(now.scope, now.plan.id, now.at);
  const facts = await findReportFacts(now.scope, now.plan.id, now.at);
  const parts = [...(await partsOf(before)), ...(await partsOf(now))];
  const history = completeHistory(rows.map(factOf), { parts: onePerId(parts), facts });
  return itemChangesBetween(history, before.at, now.at).filter((item) => told.has(item.type));
}

const factOf = (row: ChangeRow): ChangeFact => ({ ...row, ...snapshotsOf(row) });

async function partsOf(picture: Picture): Promise<KnownPart[]> {
  return [
    ...(await picture.measures()).map((row) => known('measure', row)),
    ...(await picture.goals()).map((row) => known('goal', row)),
    ...(await picture.recommendations()).map((row) => known('recommendation', row)),
  ];
}

type Row = {
  id: string;
  title: string;
  code?: string | null;
  number?: number;
  addedOn: string | null;
  closedOn: string | null;
};

/** As much of a part as its name and its presence need: what was never written was never changed. */
const known = (type: PartType, row: Row): KnownPart => {
  const { title, code = null, number = null, addedOn, closedOn } = row;
  const snapshot: Snapshot = { title, code, number, addedOn, closedOn };
  return { type, id: row.id, snapshot };
};

const onePerId = (parts: readonly KnownPart[]): KnownPart[] => [
  ...new Map(parts.map((part) => [part.id, part])).values(),
];
