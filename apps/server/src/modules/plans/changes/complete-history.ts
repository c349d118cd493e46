import type { CivilDate } from '@lagesbild/domain/calendar';
import { type ChangeFact, inOrder, type PartType, type Snapshot } from '@lagesbild/domain/history';

/** A part as it now is, for one whose making nobody has written down. */
export type KnownPart = { type: PartType; id: string; snapshot: Snapshot };

/** Before every plan: what is there from the plan's start is there in every state that is looked at. */
const always: CivilDate = '0001-01-01';

/**
 * History as it can be replayed, where something of it was never written: a published report states facts without saying
 * who wrote them, and what is older than history was changed later. Each part gets a row for its making, and each dated
 * fact one of its own. A part without a day of its own was there all along, as it is in every picture.
 * @param changes all of the plan, up to the later day
 */
export function completeHistory(
  changes: readonly ChangeFact[],
  { parts, facts }: { parts: readonly KnownPart[]; facts: readonly ChangeFact[] },
): ChangeFact[] {
  const written = Map.groupBy(changes, (change) => change.entityId);
  const unwrittenFacts = facts.filter((fact) => !written.has(fact.entityId));
  const made = [...written.values()].flatMap((own) => {
    const [first] = inOrder(own);
    const isMade = !first || own.some((change) => change.before === null);
    return isMade ? [] : [madeOf(first, first.before)];
  });
  const unwritten = parts
    .filter((part) => !written.has(part.id))
    .map(({ type, id, snapshot }) =>
      madeOf({ id, entityType: type, entityId: id, subjectId: id }, snapshot),
    );
  return [...changes.map(fromTheStart), ...made, ...unwritten, ...unwrittenFacts];
}

function madeOf(
  part: Pick<ChangeFact, 'id' | 'entityType' | 'entityId' | 'subjectId'>,
  snapshot: Snapshot | null,
): ChangeFact {
  const { id, entityType, entityId, subjectId } = part;
  const addedOn = typeof snapshot?.addedOn === 'string' ? snapshot.addedOn : always;
  return {
    id,
    entityType,
    entityId,
    subjectId,
    entityVersion: 1,
    before: null,
    after: snapshot,
    actorName: '',
    effectiveOn: addedOn,
    recordedAt: `${addedOn}T00:00:00Z`,
  };
}

/** A risk is there from the day that its first state says, which its movement tells. */
const presentByDay: ReadonlySet<string> = new Set<PartType>([
  'goal',
  'measure',
  'activity',
  'recommendation',
]);

function fromTheStart(change: ChangeFact): ChangeFact {
  const isMaking = change.before === null && presentByDay.has(change.entityType);
  const isDated = typeof change.after?.addedOn === 'string';
  return isMaking && !isDated ? { ...change, effectiveOn: always } : change;
}
