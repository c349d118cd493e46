import { expect, test } from 'vitest';
import { addMember, type Caller, findTestPlan, withTestServer } from '../../../../testing/index.ts';

const server = withTestServer();

type Person = { userId: string; name: string; roleName: string; unitName: string };

const peopleOf = async (caller: Caller, locale = 'sv'): Promise<Person[]> => {
  const { id } = await findTestPlan(caller, { slug: 'adala', kind: 'action_plan' });
  const answer = await caller.query(
    `query ($id: ID!, $locale: Locale!) { municipality(slug: "adala") { plan(id: $id) {
      people { userId name roleName(locale: $locale) unitName } } } }`,
    { id, locale },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.people;
};

test('an owner is chosen among those who see the plan today: at its unit, below it and above it', async () => {
  const head = await server().signInAs('head');
  const member = (role: string, unit: string, name: string) =>
    addMember(server(), { slug: 'adala', role, unit, name });
  await member('head', 'Barn och unga', 'Anna Vid enheten');
  await member('group_leader', 'Familjehem', 'Åke Nedanför');
  await member('management', 'Socialförvaltningen', 'Östen Ovanför');
  await member('head', 'Stöd och familj', 'Bo Bredvid');
  await member('admin', 'Socialnämnden', 'Ada Administratör');
  await addMember(server(), { slug: 'ekero', role: 'management', name: 'Eva Annanstans' });
  await member('head', 'Barn och unga', 'Gunnar Som slutat');
  await server().owner(
    `update membership set valid_to = '2026-01-01' where person_name = 'Gunnar Som slutat'`,
  );
  const people = await peopleOf(head);
  const named = people.filter(({ name }) => / (Vid|Nedan|Ovan|Bredvid|Admin|Annan|Som)/.test(name));
  expect(named.map(({ name, roleName, unitName }) => [name, roleName, unitName])).toEqual([
    ['Anna Vid enheten', 'enhetschef', 'Barn och unga'],
    ['Åke Nedanför', 'gruppledare', 'Familjehem'],
    ['Östen Ovanför', 'ledning', 'Socialförvaltningen'],
  ]);
  expect(new Set(people.map(({ userId }) => userId)).size).toBe(people.length);
  expect(people.map(({ roleName }) => roleName)).not.toContain('administratör');
});

test('a person of several roles stands once, by the one that answers for most', async () => {
  await addMember(server(), {
    slug: 'adala',
    role: 'controller',
    unit: 'Barn och unga',
    name: 'Två roller',
  });
  await server().owner(
    `insert into membership (municipality_id, id, user_id, org_unit_id, role, valid_from, person_name)
     select municipality_id, gen_random_uuid(), user_id, org_unit_id, 'head', valid_from, person_name
     from membership where person_name = 'Två roller'`,
  );
  const people = await peopleOf(await server().signInAs('board'), 'en');
  const found = people.filter(({ name }) => name === 'Två roller');
  expect(found.map(({ roleName }) => roleName)).toEqual(['head of unit']);
});
