import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  type Caller,
  type MadePart,
  make,
  makePlan,
  mutate,
  withTestServer,
} from '../../../testing/index.ts';

const server = withTestServer();

let head: Caller;
let plan: MadePart;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  plan = await makePlan(head);
});

const threeByThree = {
  likelihoodAxis: 'Sannolikhet',
  severityAxis: 'Konsekvens',
  likelihoodNames: ['Låg', 'Medel', 'Hög'],
  severityNames: ['Liten', 'Måttlig', 'Stor'],
  cellBands: Array(9).fill('red'),
};

async function publish(caller: Caller, overrides: Record<string, unknown> = {}) {
  const answer = await caller.query(
    `mutation ($input: PublishRiskScaleInput!) { publishRiskScale(input: $input) {
       problem { code field message } scale { name usedIn versions { id number severityAxis cellBands } } } }`,
    {
      input: {
        ...{ municipality: 'adala', planId: plan.id, fromNumber: 1 },
        ...threeByThree,
        ...overrides,
      },
    },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.publishRiskScale;
}
const versions = () => server().owner('select * from risk_scale_version order by id');

test('a new plan has the default scale, or that of a plan one sees', async () => {
  const read = async (id: string) =>
    (
      await head.query(
        `query ($id: ID!) { municipality(slug: "adala") { plan(id: $id) { title riskScale { id usedIn versions {
           number likelihoodNames severityNames cellBands } } abilities { canPublishScale } } } }`,
        { id },
      )
    ).data.municipality.plan;
  const own = await read(plan.id);
  expect(own.abilities).toEqual({ canPublishScale: true });
  expect(own.riskScale.usedIn).toEqual(['Prov 2026']);
  expect(own.riskScale.versions).toHaveLength(1);
  expect(own.riskScale.versions[0].severityNames).toEqual(['Mindre', 'Måttlig', 'Betydlig', 'Hög']);
  const [row] = await server().owner('select org_unit_id from plan where id = $1', [plan.id]);
  const input = {
    ...{ orgUnitId: row?.org_unit_id, kind: 'operational_plan', title: 'Delar skala' },
    ...{ startsOn: '2026-01-01', lastDay: '2026-12-31' },
  };
  const shared = await make(head, 'savePlan', { ...input, riskScaleId: own.riskScale.id });
  expect((await read(shared.id)).riskScale.id).toBe(own.riskScale.id);
  const nowhere = await mutate(head, 'savePlan', { input: { ...input, riskScaleId: plan.id } });
  expect(nowhere.problem).toMatchObject({ code: 'INVALID', field: 'riskScaleId' });
});

test('those who do not write in every plan that uses the scale publish nothing', async () => {
  const before = await versions();
  for (const role of ['board', 'controller', 'auditor', 'group_leader'] as const) {
    expect((await publish(await server().signInAs(role))).problem.code).toBe('FORBIDDEN');
  }
  const outsider = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Barn och unga',
  });
  const [top] = await server().owner(
    `insert into plan (municipality_id, id, org_unit_id, kind, title, starts_on, ends_before, risk_scale_id)
     select p.municipality_id, gen_random_uuid(), c.ancestor_id, p.kind, 'Nämndens', p.starts_on, p.ends_before, p.risk_scale_id
     from plan p join org_unit_closure c on c.descendant_id = p.org_unit_id and c.depth = 2 where p.id = $1 returning id`,
    [plan.id],
  );
  const refused = await publish(outsider);
  expect(refused.problem).toMatchObject({
    code: 'FORBIDDEN',
    message: 'Du får inte ändra skalan. Det får den som ansvarar för alla planer som använder den.',
  });
  await server().owner('delete from plan where id = $1', [top?.id]);
  expect(await versions()).toEqual(before);
});

test.each([
  ['likelihoodNames', { likelihoodNames: ['En', 'Två'], cellBands: Array(6).fill('red') }],
  ['severityNames', { severityNames: ['Liten', 'Liten', 'Stor'] }],
  ['cellBands', { cellBands: Array(8).fill('red') }],
  ['severityAxis', { severityAxis: ' ' }],
])('a scale with a faulty %s is refused at the field', async (field, overrides) => {
  const before = await versions();
  expect((await publish(head, overrides)).problem).toMatchObject({ code: 'INVALID', field });
  expect(await versions()).toEqual(before);
});

test('publishing makes a new version; what was assessed keeps its own, its band and its level', async () => {
  const risk = await make(head, 'saveRisk', { planId: plan.id, code: '1', title: 'Risk' });
  const fields = '... on Risk { version assessments { level band scale { number } } }';
  const assess = (version: number, effectiveOn: string) =>
    mutate(head, 'assessRisk', {
      input: {
        ...{ riskId: risk.id, version, effectiveOn, likelihood: 1, severity: 2 },
        reason: 'Därför.',
      },
      fields,
    });
  const old = await assess(risk.version, '2026-09-01');
  const [first] = await versions();
  const published = await publish(head);
  expect(published.problem).toBeNull();
  expect(published.scale.versions.map((one: { number: number }) => one.number)).toEqual([2, 1]);
  expect(published.scale.versions[0].severityAxis).toBe('Konsekvens');
  expect((await versions())[0]).toEqual(first);
  const now = await assess(old.part.version, '2026-09-14');
  expect(now.part.assessments).toEqual([
    { level: 2, band: 'green', scale: { number: 1 } },
    { level: 2, band: 'red', scale: { number: 2 } },
  ]);
});

test('of two who publish from one version one makes the next, and the other is shown it', async () => {
  const from = { fromNumber: 2 };
  const answers = await Promise.all([
    publish(head, { ...from, severityAxis: 'Den ena' }),
    publish(await server().signInAs('management'), { ...from, severityAxis: 'Den andra' }),
  ]);
  const lost = answers.filter((answer) => answer.problem !== null);
  expect(lost).toHaveLength(1);
  expect(lost[0].problem.code).toBe('CONFLICT');
  const won = answers.find((answer) => answer.problem === null);
  expect(lost[0].scale.versions[0]).toEqual(won.scale.versions[0]);
  expect(won.scale.versions).toHaveLength(3);
  const count = (await versions()).length;
  const same = await publish(head, {
    fromNumber: 3,
    severityAxis: won.scale.versions[0].severityAxis,
  });
  expect(same.problem).toBeNull();
  expect(await versions()).toHaveLength(count);
});
