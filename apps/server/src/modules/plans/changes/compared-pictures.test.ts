import { beforeAll, expect, test } from 'vitest';
import { type Caller, findTestPlan, mutate, withTestServer } from '../../../testing/index.ts';
import { changesOf } from './testing/ask-changes.ts';

const server = withTestServer();

let head: Caller;
let plan: Awaited<ReturnType<typeof findTestPlan>>;

beforeAll(async () => {
  server().setClock(() => new Date('2026-09-15T10:00:00+02:00'));
  head = await server().signInAs('head');
  plan = await findTestPlan(head, { slug: 'adala', kind: 'action_plan' });
});

type Picture = {
  risks: { movement: string; risk: { code: string } }[];
  measures: { id: string; progress: string | null }[];
  goals: { id: string; fulfilment: string }[];
};
async function pictureAt(at: string, compareWith?: string): Promise<Picture> {
  const answer = await head.query(
    `query ($id: ID!, $at: Date!, $compareWith: Date) { municipality(slug: "adala") { plan(id: $id) {
      picture(at: $at, compareWith: $compareWith) { risks { movement risk { code } } measures { id progress } goals { id fulfilment } } } } }`,
    { id: plan.id, at, compareWith },
  );
  return answer.data.municipality.plan.picture;
}

/** Follow-ups held, and the day of the test on which the plan was edited. */
const days = ['2026-04-30', '2026-08-31', '2026-09-15'];
const spans = days.flatMap((from, at) => days.slice(at + 1).map((to) => [from, to] as const));

test('changes say what two pictures say, whatever was written, closed and taken back between them', async () => {
  await editThePlan();
  for (const [from, to] of spans) {
    const [before, now] = [await pictureAt(from), await pictureAt(to, from)];
    const changes = await changesOf(head, { id: plan.id, from, to });

    const moved = now.risks.filter(({ movement }) => movement !== 'unchanged');
    expect(changes.risks.map(({ movement, risk }) => [risk.code, movement])).toEqual(
      moved.map(({ movement, risk }) => [risk.code, movement]),
    );
    for (const kind of ['measure', 'goal'] as const) {
      const [was, is] = [before[`${kind}s`], now[`${kind}s`]].map((list) => idsOf(list));
      const items = changes.items.filter((item) => item.kind === kind);
      const told = (wanted: string) =>
        items.filter(({ change }) => change === wanted).map(({ id }) => id);
      expect([...told('added'), ...told('reopened')].toSorted()).toEqual(missingIn(was, is));
      expect(told('removed').toSorted()).toEqual(missingIn(is, was));
    }
    const changedIn = (kind: string, field: string) =>
      changes.items
        .filter((item) => item.kind === kind && item.change === 'changed')
        .filter((item) => item.fields.some((one) => one.field === field))
        .map(({ id }) => id)
        .toSorted();
    expect(changedIn('measure', 'progress')).toEqual(
      differing(before.measures, now.measures, ({ progress }) => progress),
    );
    expect(changedIn('goal', 'fulfilment')).toEqual(
      differing(before.goals, now.goals, ({ fulfilment }) => fulfilment),
    );
  }
});

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const missingIn = (there: string[] = [], ids: string[] = []) =>
  ids.filter((id) => !there.includes(id)).toSorted();
function differing<T extends { id: string }>(
  before: readonly T[],
  now: readonly T[],
  read: (one: T) => unknown,
): string[] {
  const was = new Map(before.map((one) => [one.id, read(one)]));
  return idsOf(now.filter((one) => was.has(one.id) && was.get(one.id) !== read(one))).toSorted();
}

/** A new measure, one closed, one reported, one reported and taken back; a goal closed and a risk closed. */
async function editThePlan(): Promise<void> {
  const fields =
    '... on Measure { id version } ... on Goal { id version } ... on Risk { id version }';
  const send = async (name: string, input: Record<string, unknown>) => {
    const answer = await mutate(head, name, { input, fields });
    expect(answer.problem).toBeNull();
    return answer.part;
  };
  const { measures, goals } = await pictureAt('2026-09-15');
  const versions = new Map(
    (
      await server().owner('select id, version from measure union select id, version from goal')
    ).map((row) => [String(row.id), Number(row.version)]),
  );
  const of = (id: string | undefined) => ({ id, version: versions.get(id ?? '') });
  await send('saveMeasure', { planId: plan.id, title: 'Tillagd i september' });
  await send('closePart', { kind: 'measure', ...of(measures[0]?.id) });
  const leaf = goals.at(-1)?.id;
  await send('closePart', { kind: 'goal', ...of(leaf) });
  const report = (id: string | undefined, progress: string) =>
    send('reportMeasure', {
      measureId: id,
      version: of(id).version,
      effectiveOn: '2026-09-10',
      progress,
    });
  const wanted = measures.filter(({ progress }) => progress === 'ongoing').slice(1, 3);
  expect(wanted).toHaveLength(2);
  await report(wanted[0]?.id, 'stopped');
  await report(wanted[1]?.id, 'stopped');
  const [latest] = await server().owner(
    'select id from change where subject_id = $1 order by recorded_at desc limit 1',
    [wanted[1]?.id],
  );
  await send('undoChange', { changeId: latest?.id });
}

test('what is deleted is told with the name it had, and a deletion that is taken back is not told', async () => {
  const send = (name: string, input: Record<string, unknown>) =>
    mutate(head, name, { input, fields: '... on Measure { id version }' });
  const span = { id: plan.id, from: '2026-08-31', to: '2026-09-15' };
  const itemOf = async (id: string) =>
    (await changesOf(head, span)).items.find((item) => item.id === id);
  const [old] = await server().owner(
    `select id, title, version from measure where plan_id = $1 and closed_on is null and added_on is null
       order by sort desc limit 1`,
    [plan.id],
  );
  const id = String(old?.id);
  const renamed = await send('saveMeasure', { id, version: old?.version, title: 'Nytt namn' });
  expect(await itemOf(id)).toMatchObject({
    kind: 'measure',
    change: 'changed',
    name: 'Nytt namn',
    lastOn: '2026-09-15',
    fields: [{ field: 'title', label: 'Rubrik', before: old?.title, after: 'Nytt namn' }],
  });
  await send('closePart', { kind: 'measure', id, version: renamed.part.version });
  expect(await itemOf(id)).toMatchObject({
    change: 'removed',
    name: old?.title,
    fields: [],
  });
  const texts = (await changesOf(head, span)).sentences.map(({ text }) => text).join(' ');
  expect(texts).toContain('tagits bort ur planen');
  const [closing] = await server().owner(
    'select id from change where subject_id = $1 order by recorded_at desc limit 1',
    [id],
  );
  const undone = await send('undoChange', { changeId: closing?.id });
  expect(undone.problem).toBeNull();
  expect(await itemOf(id)).toMatchObject({ change: 'changed', name: 'Nytt namn' });
});
