import { inViewerTransaction } from '@lagesbild/db/viewer-scope';
import { beforeAll, expect, test } from 'vitest';
import { type Caller, make, makePlan, mutate, withTestServer } from '../../../testing/index.ts';
import { verifyAuditChain } from '../../audit/index.ts';

const server = withTestServer();

let callers: Caller[];
let planId: string;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  callers = [await server().signInAs('head'), await server().signInAs('management')];
  planId = (await makePlan(head())).id;
});

const head = () => callers[0] as Caller;

/** Where each kind of row lies, its links, and how it belongs to the plan. */
const stored: Record<string, { table: string; links?: Record<string, string>; ofPlan: string }> = {
  plan: { table: 'plan', ofPlan: 't.id = $1' },
  quality_area: { table: 'quality_area', ofPlan: 't.plan_id = $1' },
  goal: {
    table: 'goal',
    links: { indicatorIds: 'goal_indicator(goal_id,indicator_id)' },
    ofPlan: 't.plan_id = $1',
  },
  risk: {
    table: 'risk',
    links: { indicatorIds: 'risk_indicator(risk_id,indicator_id)' },
    ofPlan: 't.plan_id = $1',
  },
  measure: {
    table: 'measure',
    links: {
      riskIds: 'measure_risk(measure_id,risk_id)',
      goalIds: 'measure_goal(measure_id,goal_id)',
      recommendationIds: 'measure_recommendation(measure_id,recommendation_id)',
      indicatorIds: 'measure_indicator(measure_id,indicator_id)',
    },
    ofPlan: 't.plan_id = $1',
  },
  activity: {
    table: 'activity',
    ofPlan: `exists (select from measure p where p.id = t.measure_id and p.plan_id = $1)
      or exists (select from goal p where p.id = t.goal_id and p.plan_id = $1)`,
  },
  recommendation: { table: 'recommendation', ofPlan: 't.plan_id = $1' },
  follow_up: { table: 'follow_up', ofPlan: 't.plan_id = $1' },
  assessment: { table: 'assessment', ofPlan: ofParent('risk') },
  risk_state: { table: 'risk_state_change', ofPlan: ofParent('risk') },
  measure_status: { table: 'measure_status', ofPlan: ofParent('measure') },
  goal_assessment: { table: 'goal_assessment', ofPlan: ofParent('goal') },
};

function ofParent(table: string): string {
  return `exists (select from ${table} p where p.id = t.${table}_id and p.plan_id = $1)
    and t.id not in (select fact_id from fact_withdrawal)`;
}

type Snapshot = Record<string, unknown>;
const camelCase = (name: string) =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Today's rows of a plan, by kind and id, as their tables have them. */
async function rowsOf(id: string): Promise<Map<string, Snapshot>> {
  const ofKinds = Object.entries(stored).map(([kind, { table, links = {}, ofPlan }]) => {
    const linked = Object.entries(links).map(([field, link]) => {
      const [, name, own, other] = /^(\w+)\((\w+),(\w+)\)$/.exec(link) ?? [];
      return `'${field}', (select coalesce(jsonb_agg(l.${other} order by l.${other}::text), '[]') from ${name} l where l.${own} = t.id)`;
    });
    return `select '${kind}' as kind, to_jsonb(t) as row, jsonb_build_object(${linked.join(', ')}) as links
      from ${table} t where ${ofPlan}`;
  });
  const rows = await server().owner(ofKinds.join(' union all '), [id]);
  return new Map(
    rows.map(({ kind, row, links }) => {
      const fields = Object.entries(row as Snapshot).map(([name, value]) => [
        camelCase(name),
        value,
      ]);
      const snapshot: Snapshot = { ...Object.fromEntries(fields), ...(links as Snapshot) };
      return [`${kind} ${snapshot.id}`, snapshot];
    }),
  );
}

/** What a plan's history says of today: the last `after` of everything. */
async function replay(id: string): Promise<Map<string, Snapshot>> {
  const state = new Map<string, Snapshot>();
  for (const row of await server().owner(
    'select entity_type, entity_id, before, after from change where plan_id = $1 order by recorded_at, id',
    [id],
  )) {
    const key = `${row.entity_type} ${row.entity_id}`;
    // No row of history begins anywhere else than where the one before it ended.
    expect(row.before ?? null, key).toEqual(state.get(key) ?? null);
    if (row.after === null) state.delete(key);
    else state.set(key, row.after as Snapshot);
  }
  return state;
}

async function expectReplayed(id: string): Promise<number> {
  const [state, rows] = [await replay(id), await rowsOf(id)];
  expect([...state.keys()].sort()).toEqual([...rows.keys()].sort());
  for (const [key, snapshot] of state) expect(rows.get(key), key).toMatchObject(snapshot);
  return state.size;
}

async function verifyChain(): Promise<number | null> {
  const [row] = await server().owner(
    `select municipality_id from municipality where slug = 'adala'`,
  );
  const municipalityId = String(row?.municipality_id);
  return inViewerTransaction(server().pool, { municipalityId, userId: null }, 'read', (tx) =>
    verifyAuditChain(tx, municipalityId),
  );
}

test('every kind of object is made, changed, reported, closed, opened and taken back, and history replays to today’s rows', async () => {
  const day = { effectiveOn: '2026-09-15' };
  const area = await make(head(), 'saveQualityArea', { planId, number: 1, name: 'Område' });
  const empty = await make(head(), 'saveQualityArea', { planId, number: 2, name: 'Tomt' });
  const goal = await make(head(), 'saveGoal', { planId, title: 'Mål' });
  const risk = await make(head(), 'saveRisk', {
    ...{ planId, code: '1.1', title: 'Risk', qualityAreaId: area.id },
  });
  const advice = await make(head(), 'saveRecommendation', {
    ...{ planId, number: 1, title: 'Råd', receivedFrom: 'Revisorerna' },
  });
  const measure = await make(head(), 'saveMeasure', {
    ...{ planId, title: 'Åtgärd', riskIds: [risk.id], goalIds: [goal.id] },
    recommendationIds: [advice.id],
  });
  const activity = await make(head(), 'saveActivity', { measureId: measure.id, title: 'Steg' });
  const round = await make(head(), 'saveFollowUp', {
    planId,
    kind: 't1',
    effectiveOn: '2026-04-30',
  });
  const [plan] = await server().owner('select version from plan where id = $1', [planId]);
  const changes: [string, Record<string, unknown>][] = [
    ['savePlan', { id: planId, version: plan?.version, note: 'Anmärkning' }],
    ['saveQualityArea', { id: area.id, version: 1, focusArea: 'Fokus' }],
    ['saveGoal', { id: goal.id, version: 1, description: 'Beskrivning' }],
    ['assessGoal', { goalId: goal.id, version: 1, ...day, fulfilment: 'partial' }],
    ['saveRisk', { id: risk.id, version: 1, qualityAreaId: null }],
    [
      'assessRisk',
      { riskId: risk.id, version: 1, ...day, likelihood: 2, severity: 2, reason: 'Därför.' },
    ],
    [
      'changeRiskState',
      { riskId: risk.id, version: 1, ...day, isOpen: false, closeReason: 'merged' },
    ],
    ['saveMeasure', { id: measure.id, version: 1, goalIds: [] }],
    ['reportMeasure', { measureId: measure.id, version: 1, ...day, progress: 'ongoing' }],
    ['saveActivity', { id: activity.id, version: 1, endsOn: '2026-12-01' }],
    ['saveRecommendation', { id: advice.id, version: 1, status: 'answered', answer: 'Svar' }],
    ['saveFollowUp', { id: round.id, version: 1, effectiveOn: '2026-04-29' }],
    ['closePart', { kind: 'activity', id: activity.id, version: 1 }],
    ['closePart', { kind: 'recommendation', id: advice.id, version: 1 }],
    ['closePart', { kind: 'measure', id: measure.id, version: 1 }],
    ['closePart', { kind: 'goal', id: goal.id, version: 1 }],
    ['closePart', { kind: 'quality_area', id: empty.id, version: 1 }],
  ];
  for (const [name, input] of changes) {
    const id = input.id ?? input.riskId ?? input.goalId ?? input.measureId;
    const before = await rowsOf(planId);
    const [key = ''] = [...before.keys()].filter((one) => one.endsWith(String(id)));
    const version = before.get(key)?.version;
    const saved = await mutate(head(), name, { input: { ...input, version } });
    expect(saved.problem, name).toBeNull();
    const undone = await mutate(head(), 'undoChange', { input: { changeId: saved.change?.id } });
    expect(undone.problem, `undo of ${name}`).toBeNull();
    // But for the versions everything is as it was, and for what was withdrawn, which is gone.
    const withoutVersion = (rows: Map<string, Snapshot>) =>
      new Map([...rows].map(([one, row]) => [one, { ...row, version: null }]));
    expect(withoutVersion(await rowsOf(planId)), `undo of ${name}`).toEqual(withoutVersion(before));
  }
  expect(await expectReplayed(planId)).toBe(10);
  expect(await verifyChain()).toBeNull();
}, 60_000);

test('after a storm of edits by two people history still replays to today’s rows, each version once, and the chain holds', async () => {
  const stormed = (await makePlan(head(), 'Storm')).id;
  const goals = await Promise.all(
    Array.from({ length: 4 }, (_, n) =>
      make(head(), 'saveGoal', { planId: stormed, title: `${n}` }),
    ),
  );
  const risks = await Promise.all(
    Array.from({ length: 4 }, (_, n) =>
      make(head(), 'saveRisk', { planId: stormed, code: `${n}`, title: `${n}` }),
    ),
  );
  const answers = await Promise.all(
    Array.from({ length: 80 }, async (_, n) => {
      const caller = callers[n % 2] as Caller;
      const [goal, risk] = [goals[n % 4], risks[(n * 3) % 4]];
      const seen = 1 + (n % 5);
      const kinds: [string, Record<string, unknown>][] = [
        ['saveGoal', { id: goal?.id, version: seen, parentId: goals[(n + 1) % 4]?.id }],
        ['saveGoal', { id: goal?.id, version: seen, sort: n % 3 }],
        ['saveRisk', { id: risk?.id, version: seen, title: `Ny ${n}`, code: `${n % 6}` }],
        ['closePart', { kind: 'goal', id: goal?.id, version: seen }],
        [
          'assessRisk',
          {
            ...{ riskId: risk?.id, version: seen, effectiveOn: '2026-09-15' },
            ...{ likelihood: 1 + (n % 4), severity: 2, reason: 'Därför.' },
          },
        ],
      ];
      const [name, input] = kinds[n % kinds.length] as [string, Record<string, unknown>];
      const saved = await mutate(caller, name, { input });
      if (n % 7 === 0 && saved.change && !saved.problem) {
        await mutate(caller, 'undoChange', { input: { changeId: saved.change.id } });
      }
      return saved.problem?.code ?? 'written';
    }),
  );
  expect(answers).toContain('written');
  expect(answers).toContain('CONFLICT');
  await expectReplayed(stormed);
  const [doubled] = await server().owner(
    `select count(*)::int as n from (select 1 from change where plan_id = $1 and entity_type not in ('risk_state')
       group by subject_id, entity_version having count(*) > 1) twice`,
    [stormed],
  );
  expect(doubled?.n).toBe(0);
  expect(await verifyChain()).toBeNull();
}, 60_000);
