import { expect, test } from 'vitest';
import { type Caller, withTestServer } from '../../../testing/index.ts';
import { stepDates } from './load-risk-steps.ts';

const server = withTestServer();

type Step = Record<'bands' | 'likelihoods' | 'severities' | 'bases' | 'scaleIndexes', unknown[]>;
type Stepped = Step & { risk: { code: string }; presence: string[]; closeReasons: unknown[] };
type Position = {
  risk: { code: string };
  isClosed: boolean;
  closeReason: string | null;
  now: Record<string, unknown> | null;
};

const planWithRisks = async (caller: Caller, slug: string): Promise<string> => {
  const found = await caller.query(
    'query ($slug: String!) { municipality(slug: $slug) { plans { id counts { risks } } } }',
    { slug },
  );
  const plans = found.data.municipality.plans as { id: string; counts: { risks: number } }[];
  return plans.find((plan) => plan.counts.risks > 0)?.id ?? '';
};
const stepsOf = (caller: Caller, slug: string, id: string) =>
  caller.query(
    `query ($slug: String!, $id: ID!) { municipality(slug: $slug) { plan(id: $id) { steps { dates labels
      scales { id } risks { risk { code } presence closeReasons bands likelihoods severities bases scaleIndexes since } } } } }`,
    { slug, id },
  );
const pictureAt = async (caller: Caller, slug: string, variables: { id: string; at: string }) => {
  const answer = await caller.query(
    `query ($slug: String!, $id: ID!, $at: Date!) { municipality(slug: $slug) { plan(id: $id) { picture(at: $at) {
      risks { risk { code } isClosed closeReason now { band likelihood severity basis scaleVersionId effectiveOn } } } } } }`,
    { slug, ...variables },
  );
  return answer.data.municipality.plan.picture.risks as Position[];
};

for (const slug of ['nacka', 'adala']) {
  test(`every step of ${slug} says what the picture of that date says`, async () => {
    const caller = await server().signInAs('board');
    const id = await planWithRisks(caller, slug);
    const answer = await stepsOf(caller, slug, id);
    expect(answer.errors).toEqual([]);
    const { dates, labels, scales, risks } = answer.data.municipality.plan.steps;
    expect(dates.length).toBeGreaterThanOrEqual(2);
    expect(labels).toHaveLength(dates.length);
    for (const [index, at] of dates.entries()) {
      const picture = await pictureAt(caller, slug, { id, at });
      const open = (risks as Stepped[]).filter(({ presence }) => presence[index] === 'open');
      expect(open.map(({ risk }) => risk.code).sort()).toEqual(
        picture.flatMap((one) => (one.isClosed ? [] : one.risk.code)).sort(),
      );
      for (const stepped of open) {
        const now = picture.find((one) => one.risk.code === stepped.risk.code)?.now ?? null;
        const scaleId = scales[Number(stepped.scaleIndexes[index])]?.id ?? null;
        expect([
          stepped.bands[index],
          stepped.likelihoods[index],
          stepped.severities[index],
          stepped.bases[index],
          scaleId,
        ]).toEqual(
          now
            ? [now.band, now.likelihood, now.severity, now.basis, now.scaleVersionId]
            : [null, null, null, null, null],
        );
      }
      for (const { risk, presence, closeReasons, bands } of risks as Stepped[]) {
        if (presence[index] === 'open') continue;
        expect(bands[index]).toBeNull();
        const listed = picture.find((one) => one.risk.code === risk.code);
        if (listed) expect(closeReasons[index]).toBe(listed.closeReason);
      }
    }
  });
}

test('today is a step of its own, but not of a published report nor on the day of a follow-up', () => {
  const rounds = [
    { effectiveOn: '2026-04-30', label: 'T1 2026' },
    { effectiveOn: '2026-08-31', label: 'T2 2026' },
  ];
  const dates = (today: string, isPublished = false) =>
    stepDates(rounds, { today, isPublished }).map(({ date, label }) => label ?? date);
  expect(dates('2026-06-01')).toEqual(['T1 2026', '2026-06-01']);
  expect(dates('2026-08-31')).toEqual(['T1 2026', 'T2 2026']);
  expect(dates('2026-11-22')).toEqual(['T1 2026', 'T2 2026', '2026-11-22']);
  expect(dates('2026-11-22', true)).toEqual(['T1 2026', 'T2 2026']);
  expect(dates('2026-01-01', true)).toEqual(['2026-01-01']);
});
