import type { PartType, Snapshot } from '@lagesbild/domain/history';
import { ownerProblem } from '@lagesbild/domain/plans';
import { type CodedProblem, problem } from '../../../platform/problem.ts';
import { findIdsInPlan } from './part-repository.ts';
import { listPeople } from './people/list-people.ts';
import { type Pointer, pointersOf } from './pointers-repository.ts';
import { findVisibleIndicatorIds } from './visible-indicators.ts';
import type { Writing } from './write-in-plan.ts';

/** Where the form calls a field something else than the row does. */
const fieldInForm: Readonly<Record<string, string>> = { refersToMeasureId: 'refersToId' };

const names: Readonly<Record<Pointer['to'], string>> = {
  plan: 'Planen',
  quality_area: 'Kvalitetsområdet',
  goal: 'Målet',
  risk: 'Risken',
  measure: 'Åtgärden',
  activity: 'Aktiviteten',
  recommendation: 'Rekommendationen',
  follow_up: 'Uppföljningen',
  indicator: 'Indikatorn',
};

/**
 * What a part points to must be in the same plan, an indicator must be one that the viewer may see, and an owner must be
 * a person who reaches the plan. Only what is new is asked about: what has stood there may stay.
 */
export async function referenceProblem(
  { scope, plan, part }: Writing,
  kind: PartType,
  after: Snapshot,
): Promise<CodedProblem | null> {
  const before = part?.snapshot ?? {};
  for (const pointer of pointersOf(kind, after)) {
    const known = new Set(pointersOf(kind, before).find(sameField(pointer))?.ids);
    const added = pointer.ids.filter((id) => !known.has(id));
    if (added.length === 0) continue;
    const found =
      pointer.to === 'indicator'
        ? await findVisibleIndicatorIds(scope, added)
        : await findIdsInPlan(scope, { kind: pointer.to, planId: plan.id }, added);
    if (added.every((id) => found.has(id))) continue;
    const field = fieldInForm[pointer.field] ?? pointer.field;
    return problem('INVALID', field, `${names[pointer.to]} finns inte i planen. Välj en annan.`);
  }
  const owner = after.ownerUserId;
  return typeof owner === 'string' && owner !== before.ownerUserId
    ? ownerProblem(owner, await listPeople(scope, plan))
    : null;
}

const sameField = (pointer: Pointer) => (other: Pointer) => other.field === pointer.field;
