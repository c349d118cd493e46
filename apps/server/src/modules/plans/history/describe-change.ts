import type { Locale } from '@lagesbild/domain/format';
import {
  type ChangedFieldText,
  diffSnapshots,
  type FactType,
  fieldTexts,
  type PartType,
  partName,
  type Snapshot,
} from '@lagesbild/domain/history';
import { loaderOf } from '../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { type ChangeRow, findNames } from '../../audit/index.ts';
import { idsIn } from './ids-in.ts';

const subjectOfFact: Readonly<Record<FactType, PartType>> = {
  assessment: 'risk',
  risk_state: 'risk',
  measure_status: 'measure',
  goal_assessment: 'goal',
};
export const isFact = (type: string): type is FactType => type in subjectOfFact;

/** What kind of object the history belongs to: a risk for its assessments and states, and so on. */
export const subjectKindOf = ({ entityType }: Pick<ChangeRow, 'entityType'>): PartType =>
  isFact(entityType) ? subjectOfFact[entityType] : (entityType as PartType);

/** A row's snapshots, which the table keeps as JSON. */
export const snapshotsOf = (row: Pick<ChangeRow, 'before' | 'after'>) => ({
  before: row.before as Snapshot | null,
  after: row.after as Snapshot | null,
});

/** What the object was called after the change; a fact goes by what its object is called now. */
export async function nameOfChange(scope: MunicipalityScope, row: ChangeRow): Promise<string> {
  const { before, after } = snapshotsOf(row);
  const snapshot = after ?? before;
  if (!isFact(row.entityType) && snapshot) return partName(subjectKindOf(row), snapshot);
  return (await loaderOf(scope, findNames).load(row.subjectId)) ?? '';
}

/** What differs between before and after, ready to read. */
export async function fieldsOfChange(
  scope: MunicipalityScope,
  row: ChangeRow,
  locale: Locale,
): Promise<ChangedFieldText[]> {
  const { before, after } = snapshotsOf(row);
  const diff = diffSnapshots(before, after);
  const loud = diff.filter(({ field }) => !quiet.has(field));
  return readFields(scope, loud.length > 0 ? loud : diff, locale);
}

/** Places in a list, and the day that the row itself is dated: told only where nothing else was changed. */
const quiet: ReadonlySet<string> = new Set(['sort', 'addedOn']);

/** Differences with the names of what they point to; the names of all that ask at once are read in one statement. */
export async function readFields(
  scope: MunicipalityScope,
  diff: Parameters<typeof fieldTexts>[0],
  locale: Locale,
): Promise<ChangedFieldText[]> {
  const loader = loaderOf(scope, findNames);
  const ids = idsIn(diff.flatMap(({ before, after }) => [before, after]));
  const names = new Map(
    await Promise.all(ids.map(async (id) => [id, await loader.load(id)] as const)),
  );
  return fieldTexts(diff, (id) => names.get(id), locale);
}
