import { newId } from '@lagesbild/db/ids';
import { type CivilDate, compare } from '@lagesbild/domain/calendar';
import type { ChangedType, Snapshot, SnapshotValue } from '@lagesbild/domain/history';
import type { EditData, Role } from '../model.ts';
import { nameOfRole } from '../users.ts';
import type { RowContext } from './context.ts';
import { type HistoryPart, partsWithFacts } from './history-parts.ts';
import type { RowOf } from './tables.ts';

/**
 * The history of every plan and its parts: when each was made, what was written later, and every dated fact, each with
 * what stood before and after. The rows say what holds now, so it is told backwards: an edit says what its fields said
 * before. Each row gets the version that its history leads to.
 */
export function addHistory(context: RowContext, loader: string): void {
  for (const part of partsWithFacts(context)) {
    const entries = [...editsOf(context, part, loader), ...factsOf(part, loader)];
    // The making comes first, then day by day; on the same day in the order given.
    const inOrder = entries.toSorted((a, b) => compare(a.effectiveOn, b.effectiveOn));
    for (const [at, entry] of inOrder.entries()) {
      context.rows.change.push({
        municipalityId: context.municipalityId,
        id: newId(),
        subjectId: part.row.id,
        planId: part.planId,
        entityVersion: at + 1,
        ...entry,
        recordedAt: context.recordedAt(entry.effectiveOn),
      });
    }
    part.row.version = inOrder.length;
  }
}

type Entry = Pick<
  RowOf<'change'>,
  'entityType' | 'entityId' | 'before' | 'after' | 'actorName' | 'actorUserId' | 'reason'
> & { effectiveOn: CivilDate };

/** The making of a part and what was written in it later, oldest first. */
function editsOf(context: RowContext, part: HistoryPart, loader: string): Entry[] {
  const edits = context.edits.get(part.row.id) ?? [];
  const entries: Entry[] = [];
  let after = part.snapshot;
  for (const edit of edits.toReversed()) {
    const before = { ...after, ...fieldsOf(context, edit) };
    entries.unshift({
      ...entity(part.type, part.row.id),
      before,
      after,
      ...by(context, edit.by, loader),
      reason: edit.reason ?? null,
      effectiveOn: edit.on,
    });
    after = before;
  }
  const maker = context.makers.get(part.row.id);
  const making: Entry = {
    ...entity(part.type, part.row.id),
    before: null,
    after,
    ...(maker ? by(context, maker, loader) : { actorName: loader, actorUserId: null }),
    reason: null,
    effectiveOn: part.since,
  };
  return [making, ...entries];
}

function by(context: RowContext, role: Role, loader: string) {
  return { actorName: nameOfRole(role) ?? loader, actorUserId: context.userOf(role) };
}

function factsOf(part: HistoryPart, loader: string): Entry[] {
  return part.facts.map((fact) => ({
    ...entity(fact.type, fact.id),
    before: null,
    after: fact.snapshot,
    actorName: fact.authorName ?? loader,
    actorUserId: null,
    reason: null,
    effectiveOn: fact.effectiveOn,
  }));
}

const entity = (entityType: ChangedType, entityId: string) => ({ entityType, entityId });

/** What an edit says of before, as history keeps it: an owner by id. */
function fieldsOf(context: RowContext, edit: EditData<object>): Snapshot {
  const { owner, ...fields } = edit.was as Record<string, SnapshotValue> & { owner?: Role | null };
  return owner === undefined ? fields : { ...fields, ownerUserId: owner && context.userOf(owner) };
}
