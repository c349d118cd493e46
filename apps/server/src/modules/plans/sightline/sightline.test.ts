import { newId } from '@lagesbild/db/ids';
import { expect, test } from 'vitest';
import { type Caller, withTestServer } from '../../../testing/index.ts';

const server = withTestServer();

type Node = {
  kind: string;
  id: string;
  title: string;
  ownerTitle: string | null;
  signal: object | null;
};
type Sightline = {
  nodes: Node[];
  links: { from: string; to: string }[];
  orphans: { kind: string; nodeId: string }[];
};

const ask = (caller: Caller, slug: string, id: string) =>
  caller.query(
    `query ($slug: String!, $id: ID!) { municipality(slug: $slug) { plan(id: $id) { sightline {
      nodes { kind id code title parentId band trafficLight progress fulfilment signal { variation } ownerTitle }
      links { from to } orphans { kind nodeId } } } } }`,
    { slug, id },
  );
const sightlineOf = async (caller: Caller, slug: string, id: string): Promise<Sightline> => {
  const answer = await ask(caller, slug, id);
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.sightline;
};
const planOf = async (slug: string) => {
  const [plan] = await server().owner(
    `select p.municipality_id, p.id from plan p join municipality m using (municipality_id)
     where m.slug = $1 and exists (select from risk r where r.plan_id = p.id) limit 1`,
    [slug],
  );
  return { municipalityId: String(plan?.municipality_id), id: String(plan?.id) };
};
const addMeasure = async (plan: { municipalityId: string; id: string }, title = 'Prov') => {
  const id = newId();
  await server().owner(
    'insert into measure (municipality_id, id, plan_id, title) values ($1, $2, $3, $4)',
    [plan.municipalityId, id, plan.id, title],
  );
  return id;
};

test('every link goes from a shown node to a shown one, in the direction of sight', async () => {
  const board = await server().signInAs('board');
  const order = ['goal', 'recommendation', 'indicator', 'measure', 'risk'];
  const { nodes, links } = await sightlineOf(board, 'adala', (await planOf('adala')).id);
  const kinds = new Map(nodes.map((node) => [node.id, node.kind]));
  expect(links.length).toBeGreaterThan(10);
  for (const { from, to } of links) {
    const [above, below] = [kinds.get(from) ?? '', kinds.get(to) ?? ''];
    expect(order.indexOf(above)).toBeGreaterThanOrEqual(0);
    expect(order.indexOf(below)).toBeGreaterThan(order.indexOf(above));
  }
  expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
});

test('what hangs loose is named, and no longer when it is tied', async () => {
  const head = await server().signInAs('head');
  const plan = await planOf('adala');
  const id = await addMeasure(plan);
  const orphansOf = async () =>
    (await sightlineOf(head, 'adala', plan.id)).orphans
      .filter((orphan) => orphan.nodeId === id)
      .map((orphan) => orphan.kind);
  expect(await orphansOf()).toEqual([
    'measure_without_purpose',
    'measure_without_indicator',
    'measure_without_owner',
  ]);
  await server().owner(
    `insert into measure_risk (municipality_id, measure_id, risk_id)
     select municipality_id, $1, id from risk where plan_id = $2 limit 1`,
    [id, plan.id],
  );
  await server().owner(
    `insert into measure_indicator (municipality_id, measure_id, indicator_id)
     select municipality_id, $1, id from indicator where municipality_id = $2 limit 1`,
    [id, plan.municipalityId],
  );
  await server().owner(`update measure set owner_title = 'Enhetschef' where id = $1`, [id]);
  expect(await orphansOf()).toEqual([]);
});

test('what is closed is left out, and so is an indicator that only it pointed to', async () => {
  const head = await server().signInAs('head');
  const plan = await planOf('adala');
  const [measureId, indicatorId] = [await addMeasure(plan), newId()];
  await server().owner(
    `insert into indicator (municipality_id, id, org_unit_id, name, value_kind, unit, direction, measure_kind, concerns, aggregate_units, aggregate_time, frequency)
     select municipality_id, $1, org_unit_id, 'Prov', value_kind, unit, direction, measure_kind, concerns, aggregate_units, aggregate_time, frequency
     from indicator where municipality_id = $2 limit 1`,
    [indicatorId, plan.municipalityId],
  );
  await server().owner(
    'insert into measure_indicator (municipality_id, measure_id, indicator_id) values ($1, $2, $3)',
    [plan.municipalityId, measureId, indicatorId],
  );
  const shown = async () => {
    const { nodes } = await sightlineOf(head, 'adala', plan.id);
    return [measureId, indicatorId].map((id) => nodes.some((node) => node.id === id));
  };
  expect(await shown()).toEqual([true, true]);
  await server().owner(`update measure set closed_on = '2020-01-01' where id = $1`, [measureId]);
  expect(await shown()).toEqual([false, false]);
});

test('the administrator sees no line of sight', async () => {
  const admin = await server().signInAs('admin');
  const answer = await ask(admin, 'adala', (await planOf('adala')).id);
  expect(answer.errors[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('the statements of the line of sight do not grow with what it holds', async () => {
  const head = await server().signInAs('head');
  const plan = await planOf('adala');
  const count = async () => {
    server().counter.reset();
    const { nodes } = await sightlineOf(head, 'adala', plan.id);
    return { statements: server().counter.statements.length, nodes: nodes.length };
  };
  const small = await count();
  for (let n = 0; n < 50; n += 1) await addMeasure(plan, `Prov ${n}`);
  const large = await count();
  expect(large.nodes).toBe(small.nodes + 50);
  expect(large.statements).toBe(small.statements);
});
