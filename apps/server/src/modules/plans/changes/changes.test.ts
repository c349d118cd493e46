import { expect, test } from 'vitest';
import { type Caller, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

type Item = {
  kind: string;
  id: string;
  name: string;
  change: string;
  actorNames: string[];
  lastOn: string;
  fields: { field: string; before: string | null; after: string | null }[];
};
type Changes = {
  sentences: { text: string; isStrong: boolean }[];
  risks: { movement: string; risk: { id: string; code: string } }[];
  items: Item[];
  signals: { indicator: { id: string; name: string }; before: Signal; now: Signal }[];
  parts: { kind: string; id: string; title: string }[];
};
type Signal = { variation: string };

const fields = `from to sentences(locale: sv) { text isStrong } risks { movement risk { id code } }
  items { kind id name change actorNames lastOn fields(locale: sv) { field label before after } }
  signals { indicator { id name } before { variation } now { variation } } parts { kind id code title parentId }`;

type Span = { id: string; from: string; to: string; within?: string };
const ask = (caller: Caller, slug: string, span: Span) =>
  caller.query(
    `query ($slug: String!, $id: ID!, $from: Date!, $to: Date!, $within: ID) { municipality(slug: $slug) {
      plan(id: $id) { changes(from: $from, to: $to, within: $within) { ${fields} } } } }`,
    { slug, ...span },
  );
const changesOf = async (caller: Caller, slug: string, span: Span): Promise<Changes> => {
  const answer = await ask(caller, slug, span);
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.changes;
};
const planOf = async (slug: string) => {
  const [plan] = await server().owner(
    `select p.municipality_id, p.id from plan p join municipality m using (municipality_id)
     where m.slug = $1 and exists (select from risk r where r.plan_id = p.id) limit 1`,
    [slug],
  );
  return { municipalityId: String(plan?.municipality_id), id: String(plan?.id) };
};

test('Nacka’s changes are the movements that the report states', async () => {
  const board = await server().signInAs('board');
  const { id } = await planOf('nacka');
  const changes = await changesOf(board, 'nacka', { id, from: '2020-04-30', to: '2020-08-31' });
  expect(changes.risks.map(({ movement, risk }) => `${risk.code} ${movement}`)).toEqual([
    '2.1 closed',
    '5.2 lowered',
  ]);
  expect(changes.items).toEqual([]);
  expect(changes.sentences[0]).toEqual({
    text: 'Två risker har sänkts sedan tertial 1.',
    isStrong: true,
  });
  expect(changes.parts).toHaveLength(5);
});
