import { inViewerTransaction } from '@lagesbild/db/viewer-scope';
import { beforeAll, expect, test } from 'vitest';
import { addMember, type Caller, withTestServer } from '../../testing/index.ts';
import { verifyAuditChain } from '../audit/index.ts';

const server = withTestServer();
const assess = `mutation ($input: AssessRiskInput!) { assessRisk(input: $input) {
  problem { code field message } change { id actorName }
  part { ... on Risk { id version assessments { id isInherent effectiveOn likelihood severity reason authorName } } } } }`;

let head: Caller;
let risk: { id: string; version: number };

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  const answer = await head.query(
    '{ municipality(slug: "adala") { plans { kind picture { risks { isClosed risk { id version } } } } } }',
  );
  expect(answer.errors).toEqual([]);
  const plan = answer.data.municipality.plans.find(
    (one: { kind: string }) => one.kind === 'action_plan',
  );
  risk = plan.picture.risks.find((one: { isClosed: boolean }) => !one.isClosed).risk;
});

const input = (overrides: object) => ({
  municipality: 'adala',
  riskId: risk.id,
  version: risk.version,
  effectiveOn: '2026-09-14',
  likelihood: 2,
  severity: 3,
  reason: 'Bemanningen är åter full.',
  ...overrides,
});
const send = async (caller: Caller, overrides: object = {}) =>
  (await caller.query(assess, { input: input(overrides) })).data?.assessRisk;

test('board, controller, auditor and group leader may not assess, and the refusal is logged', async () => {
  for (const role of ['board', 'controller', 'auditor'] as const) {
    const answer = await send(await server().signInAs(role));
    expect(answer.problem.code).toBe('FORBIDDEN');
  }
  const leader = await server().signInAs('group_leader');
  expect((await send(leader)).problem.code).toBe('FORBIDDEN');
  const outsider = await addMember(server(), {
    slug: 'adala',
    role: 'head',
    unit: 'Stöd och familj',
  });
  expect(await send(outsider)).toBeUndefined();
  const refused = await server().owner(
    `select count(*)::int as n from audit_event where action = 'refused' and entity_id = $1`,
    [risk.id],
  );
  expect(refused[0]?.n).toBe(4);
});

test('nobody writes in published figures', async () => {
  const management = await server().signInAs('management');
  const plans = await management.query(
    '{ municipality(slug: "nacka") { plans { picture { risks { risk { id version } } } } } }',
  );
  const published = plans.data.municipality.plans[0].picture.risks[0].risk;
  const answer = await send(management, { municipality: 'nacka', riskId: published.id });
  expect(answer.problem).toMatchObject({
    code: 'READ_ONLY',
    message: 'Publicerade uppgifter går inte att ändra.',
  });
});

test.each([
  ['likelihood', { likelihood: 5 }],
  ['severity', { severity: 0 }],
  ['effectiveOn', { effectiveOn: '2026-09-16' }],
  ['effectiveOn', { effectiveOn: '2019-01-01' }],
  ['effectiveOn', { effectiveOn: 'i går' }],
  ['reason', { reason: '   ' }],
  ['reason', { reason: 'x'.repeat(2001) }],
])('%s is refused at its field in Swedish and nothing is written', async (field, overrides) => {
  const count = () => server().owner('select count(*)::int as n from assessment');
  const before = await count();
  const { problem } = await send(head, overrides);
  expect(problem).toMatchObject({ code: 'INVALID', field });
  expect(problem.message).toMatch(/^[A-ZÅÄÖ].*\.$/);
  expect(await count()).toEqual(before);
});

test('of two who save the same version one wins, and the other gets the risk as it now is', async () => {
  const answers = await Promise.all([
    send(head, { reason: 'Den ena.' }),
    send(await server().signInAs('management'), { reason: 'Den andra.' }),
  ]);
  const conflicts = answers.filter((answer) => answer.problem !== null);
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0].problem.code).toBe('CONFLICT');
  expect(conflicts[0].part.version).toBe(risk.version + 1);
  const winner = answers.find((answer) => answer.problem === null);
  const latest = winner.part.assessments.findLast(
    (one: { effectiveOn: string }) => one.effectiveOn === '2026-09-14',
  );
  expect(latest).toMatchObject({ likelihood: 2, severity: 3 });
  const history = await server().owner(
    `select c.reason, c.actor_name from change c join assessment a on a.id = c.entity_id where a.risk_id = $1 and a.effective_on = '2026-09-14'`,
    [risk.id],
  );
  expect(history).toEqual([{ reason: latest.reason, actor_name: latest.authorName }]);
});

test('the audit chain holds, and one changed byte in it is found', async () => {
  const [row] = await server().owner(
    `select municipality_id from municipality where slug = 'adala'`,
  );
  const municipalityId = String(row?.municipality_id);
  const verify = () =>
    inViewerTransaction(server().pool, { municipalityId, userId: null }, 'read', (tx) =>
      verifyAuditChain(tx, municipalityId),
    );
  expect(await verify()).toBeNull();
  await server().owner(
    `update audit_event set digest = overlay(digest placing 'x' from 1 for 1) where municipality_id = $1 and sequence = 2`,
    [municipalityId],
  );
  expect(await verify()).toBe(2);
});
