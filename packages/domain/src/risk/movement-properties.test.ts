import { describe, expect, it } from 'vitest';
import { movementBetween, movementOfStandings, standingAt } from './index.ts';
import { assessed, closed, opened, scaleOf } from './testing.ts';
import type { AssessmentFact, Movement, Standing, StateFact } from './types.ts';

const [t1, t2] = ['2020-04-30', '2020-08-31'];
const scales = new Map([
  ['v1', scaleOf()],
  // The same cells in other colours: what is compared between the two is colours only.
  ['v2', scaleOf({ id: 'v2', number: 2, cellBands: scaleOf().cellBands.toReversed() })],
]);

const levels = [1, 2, 3, 4];
const cells = levels.flatMap((likelihood) =>
  levels.map((severity) => [likelihood, severity] as const),
);
/** Every way in which a risk can stand: each cell of each version, assessed or as an example, and each bare colour. */
const standings: AssessmentFact[] = [
  ...['v1', 'v2'].flatMap((scaleVersionId) =>
    cells.flatMap(([likelihood, severity]) =>
      (['assessed', 'illustrative'] as const).map((basis) =>
        assessed(t1, likelihood, severity, { scaleVersionId, basis }),
      ),
    ),
  ),
  ...(['green', 'yellow', 'red'] as const).map((statedBand) =>
    assessed(t1, 0, 0, { basis: 'band_only', likelihood: null, severity: null, statedBand }),
  ),
];

const known: readonly Movement[] = [
  'new',
  'raised',
  'lowered',
  'moved',
  'unchanged',
  'closed',
  'reopened',
  'absent',
];
const opposite: Record<string, Movement> = {
  raised: 'lowered',
  lowered: 'raised',
  moved: 'moved',
  unchanged: 'unchanged',
};
const at = (fact: AssessmentFact, date: string) => ({
  ...fact,
  effectiveOn: date,
  recordedAt: `${date}T12:00:00Z`,
});
const between = (
  before: AssessmentFact,
  now: AssessmentFact,
  states: StateFact[] = [opened('2020-01-13')],
) =>
  movementBetween({ assessments: [at(before, t1), at(now, t2)], states, scales, from: t1, to: t2 });

describe('between any two of the ways in which an open risk can stand', () => {
  const pairs = standings.flatMap((before) => standings.map((now) => [before, now] as const));

  it('there is one movement, and the other way round its opposite', () => {
    for (const [before, now] of pairs) {
      const there = between(before, now);
      const back = between(now, before);
      expect(known).toContain(there.movement);
      expect(back.movement).toBe(opposite[there.movement]);
      expect(back.isBandChanged).toBe(there.isBandChanged);
    }
  });

  it('a change of colour is told apart from one of level, and is never called unchanged', () => {
    for (const [before, now] of pairs) {
      const { movement, isBandChanged, now: standing, before: stood } = between(before, now);
      expect(isBandChanged).toBe(standing?.band !== stood?.band);
      if (isBandChanged && before.scaleVersionId !== now.scaleVersionId) {
        expect(['raised', 'lowered']).toContain(movement);
      }
    }
  });

  it('between different scales, and where factors are missing or examples, only colours are compared', () => {
    const rank = ['green', 'yellow', 'red'];
    for (const [before, now] of pairs) {
      const isExact =
        before.basis === 'assessed' &&
        now.basis === 'assessed' &&
        before.scaleVersionId === now.scaleVersionId;
      if (!isExact) {
        const { movement, now: standing, before: stood } = between(before, now);
        const step = rank.indexOf(standing?.band ?? '') - rank.indexOf(stood?.band ?? '');
        expect(movement).toBe(step === 0 ? 'unchanged' : step > 0 ? 'raised' : 'lowered');
      }
    }
  });

  it('on one scale the level decides, and the cell where the level is the same', () => {
    for (const [before, now] of pairs) {
      const isExact =
        before.basis === 'assessed' &&
        now.basis === 'assessed' &&
        before.scaleVersionId === now.scaleVersionId;
      if (isExact) {
        const { movement, now: standing, before: stood } = between(before, now);
        const step = (standing?.level ?? 0) - (stood?.level ?? 0);
        const isSameCell = before.likelihood === now.likelihood;
        const level = isSameCell ? 'unchanged' : 'moved';
        expect(movement).toBe(step === 0 ? level : step > 0 ? 'raised' : 'lowered');
      }
    }
  });

  it('stepping over known standings says the same as reading the facts', () => {
    const standing = (fact: AssessmentFact): Standing | null => standingAt([fact], scales, t2);
    for (const [before, now] of pairs) {
      const facts = { isOpen: true, wasOpen: true, now: standing(now), before: standing(before) };
      expect(movementOfStandings(facts)).toBe(between(before, now).movement);
    }
  });
});

describe('between any two of the ways in which a risk can be there', () => {
  const presences = {
    absent: undefined,
    open: true,
    closed: false,
  } as const;
  const expected: Record<string, Movement> = {
    'absent absent': 'absent',
    'absent open': 'new',
    'absent closed': 'absent',
    'open open': 'unchanged',
    'open closed': 'closed',
    'closed open': 'reopened',
    'closed closed': 'absent',
  };

  it.each(Object.entries(expected))('%s: %s', (pair, movement) => {
    const [was, is] = pair.split(' ') as (keyof typeof presences)[];
    for (const fact of standings) {
      const standing = standingAt([fact], scales, t2);
      expect(
        movementOfStandings({
          wasOpen: was && presences[was],
          isOpen: is && presences[is],
          before: was === 'open' ? standing : null,
          now: is === 'open' ? standing : null,
        }),
      ).toBe(movement);
    }
  });

  it('the same is read from the facts, with a standing only where the risk is open', () => {
    const histories: [string, StateFact[]][] = [
      ['absent open', [opened('2020-06-01')]],
      ['absent closed', [opened('2020-06-01'), closed('2020-07-01')]],
      ['open open', [opened('2020-01-13')]],
      ['open closed', [opened('2020-01-13'), closed('2020-06-01')]],
      ['closed open', [opened('2020-01-13'), closed('2020-03-01'), opened('2020-06-01')]],
      ['closed closed', [opened('2020-01-13'), closed('2020-03-01')]],
    ];
    for (const [pair, states] of histories) {
      for (const fact of standings) {
        const result = between(fact, fact, states);
        expect(result.movement).toBe(expected[pair]);
        expect(result.now === null).toBe(!pair.endsWith('open'));
        expect(result.before === null).toBe(!pair.startsWith('open'));
      }
    }
  });

  it('a risk that is not assessed claims no movement', () => {
    const [fact] = standings;
    const standing = fact ? standingAt([fact], scales, t2) : null;
    for (const [now, before] of [
      [null, null],
      [standing, null],
      [null, standing],
    ] as const) {
      expect(movementOfStandings({ isOpen: true, wasOpen: true, now, before })).toBe('unchanged');
    }
  });
});
