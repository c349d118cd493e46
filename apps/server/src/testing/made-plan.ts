import { expect } from 'vitest';
import type { Caller } from './caller.ts';
import { mutate } from './mutate.ts';

export type MadePart = { id: string; version: number };

/** Makes a part in Ådala and answers with what the next change of it needs. */
export async function make(
  caller: Caller,
  name: string,
  input: Record<string, unknown>,
): Promise<MadePart & { changeId: string }> {
  const type = name.replace(/^save/, '');
  const { part, problem, change } = await mutate(caller, name, {
    input,
    fields: `... on ${type} { id version }`,
  });
  expect(problem, name).toBeNull();
  return { id: part.id, version: part.version, changeId: String(change?.id) };
}

/** A plan of the caller's topmost unit in Ådala for 2026, with three levels of goals and nothing in it. */
export async function makePlan(caller: Caller, title = 'Prov 2026') {
  const answer = await caller.query(
    '{ municipality(slug: "adala") { unitsForPlans { id name } } }',
  );
  expect(answer.errors).toEqual([]);
  const [unit] = answer.data.municipality.unitsForPlans;
  return make(caller, 'savePlan', {
    orgUnitId: unit.id,
    kind: 'action_plan',
    title,
    startsOn: '2026-01-01',
    lastDay: '2026-12-31',
    goalLevelNames: ['Inriktningsmål', 'Nämndmål', 'Enhetsmål'],
  });
}
