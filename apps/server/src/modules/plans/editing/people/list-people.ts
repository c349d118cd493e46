import type { Role } from '@lagesbild/domain/access';
import { loaderOf } from '../../../../platform/loaders.ts';
import type { MunicipalityScope } from '../../../../platform/municipality-scope.ts';
import type { PlanRow } from '../../plan-repository.ts';
import { findMembersByPlanUnit, type MemberRow } from './person-repository.ts';
import { roleLabel } from './role-words.ts';

export type Person = { userId: string; name: string; role: Role; unitName: string };

/** Of several roles the first of these is the one a person is known by; the administrator is none of them. */
const byWeight: readonly Role[] = [
  'management',
  'head',
  'group_leader',
  'controller',
  'auditor',
  'board',
];

/** Those who may see a plan, each once, by name: the ones an owner is chosen from. */
export async function listPeople(scope: MunicipalityScope, plan: PlanRow): Promise<Person[]> {
  const members = (await loaderOf(scope, findMembersByPlanUnit).load(plan.orgUnitId)) ?? [];
  return [...Map.groupBy(members, (member) => member.userId).values()].flatMap(person);
}

function person(rows: MemberRow[]): Person[] {
  const [first] = rows.toSorted((a, b) => byWeight.indexOf(a.role) - byWeight.indexOf(b.role));
  if (!first) return [];
  // One whose name nobody has written yet can still be chosen, by what the person does.
  return [{ ...first, name: first.name ?? roleLabel(first.role, 'sv') }];
}
