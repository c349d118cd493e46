import { describe, expect, it } from 'vitest';
import { itemChangesBetween } from '../history/index.ts';
import { historyWriter } from '../history/testing.ts';
import { type ChangesFacts, changesSummary, itemFacts } from './index.ts';
import { asText } from './testing.ts';

const none = { added: [], removed: [], reopened: [], done: [], changed: [] };
const facts = (overrides: Partial<ChangesFacts> = {}): ChangesFacts => ({
  sinceLabel: 'tertial 1',
  hasRisks: true,
  raised: [],
  lowered: [],
  moved: [],
  newRisks: [],
  reopenedRisks: [],
  closedRisks: [],
  changedRisks: [],
  measures: none,
  nowLate: [],
  activities: none,
  goals: { ...none, judged: [] },
  recommendations: { ...none, answered: [] },
  signals: { worse: [], better: [], ended: [] },
  ...overrides,
});
const say = (overrides: Partial<ChangesFacts>, locale: 'sv' | 'en' = 'sv') =>
  asText(changesSummary(facts(overrides), locale));
const risk = (code: string, title: string) => ({ code, title });
const lowered = {
  ...risk('1.1', 'Brister i handläggning'),
  fromBand: 'red',
  toBand: 'yellow',
  fromLevel: 12,
  toLevel: 6,
} as const;

describe('what has changed since', () => {
  it('is nothing', () => {
    expect(say({})).toBe('**Inget har ändrats sedan tertial 1.**');
    expect(say({ hasRisks: false }, 'en')).toBe('**Nothing has changed since tertial 1.**');
  });

  it('leads with how many risks rose and fell', () => {
    const raised = { ...lowered, code: '2.1', fromBand: 'yellow', toBand: 'red' } as const;
    expect(say({ lowered: [lowered] })).toBe(
      '**En risk har sänkts sedan tertial 1.** Sänkt risk: 1.1 Brister i handläggning från röd till gul.',
    );
    expect(say({ lowered: [lowered, lowered], raised: [raised] })).toMatch(
      /^\*\*En risk har höjts och två har sänkts sedan tertial 1\.\*\* Höjd risk: 2\.1/,
    );
    expect(say({ lowered: [lowered, lowered], raised: [raised] }, 'en')).toMatch(
      /^\*\*One risk has been raised and two lowered since tertial 1\.\*\*/,
    );
  });

  it('tells a change of level in the same colour apart, and levels only where they compare', () => {
    const inYellow = { ...lowered, fromBand: 'yellow', fromLevel: 8 } as const;
    expect(say({ lowered: [inYellow] })).toContain(
      '1.1 Brister i handläggning från nivå 8 till 6, fortfarande gul.',
    );
    expect(say({ lowered: [{ ...inYellow, fromLevel: null, toLevel: null }] })).toContain(
      'handläggning, fortfarande gul.',
    );
  });

  it('counts a risk that is gone among the lowered, and tells why each was closed', () => {
    const text = say({
      closedRisks: [
        { ...risk('2.1', 'Glapp'), reason: 'risk_gone' },
        { ...risk('2.2', 'Köer'), reason: 'merged' },
      ],
    });
    expect(text).toBe(
      '**En risk har sänkts sedan tertial 1.** Avslutade risker: 2.1 Glapp, ingen risk kvarstår; 2.2 Köer, ingår nu i en annan risk.',
    );
  });

  it('names new, reopened and moved risks', () => {
    expect(
      say({
        newRisks: [{ ...risk('3.1', 'Ny'), band: 'yellow' }],
        reopenedRisks: [{ ...risk('3.2', 'Åter'), band: null }],
        moved: [risk('3.3', 'Flyttad')],
      }),
    ).toBe(
      '**Ingen risk har höjts eller sänkts sedan tertial 1.** Ny risk: 3.1 Ny, bedömd som gul. Återöppnad risk: 3.2 Åter. Flyttad i matrisen på samma nivå: 3.3 Flyttad.',
    );
  });

  it('tells measures done, late, new and removed, by name while they are few', () => {
    expect(
      say({
        hasRisks: false,
        measures: { ...none, done: ['A', 'B'], added: ['C'], removed: ['D'], reopened: ['E'] },
        nowLate: ['F', 'G', 'H', 'I'],
      }),
    ).toBe(
      '**Planen har ändrats sedan tertial 1.** Två åtgärder är klara: A och B. Fyra åtgärder har blivit försenade. En ny åtgärd har tillkommit: C. En åtgärd har tagits tillbaka in i planen: E. En åtgärd har tagits bort ur planen: D.',
    );
  });

  it('tells goals, recommendations, signals and what was rewritten', () => {
    expect(
      say({
        goals: {
          ...none,
          judged: [{ title: 'Trygghet', before: 'partial', now: 'full' }],
          added: ['Skola'],
        },
        recommendations: { ...none, answered: ['Kontroll'], done: ['Tid'] },
        signals: { worse: ['inflöde'], better: ['personal'], ended: ['köer'] },
        changedRisks: ['Glapp'],
      }),
    ).toBe(
      '**Ingen risk har höjts eller sänkts sedan tertial 1.** Målet ”Trygghet” uppfylls helt, tidigare delvis. Ett nytt mål har tillkommit: Skola. En rekommendation är genomförd: Tid. En rekommendation har besvarats: Kontroll. Inflöde har försämrats utöver normal variation. Personal har förbättrats utöver normal variation. Signalen har upphört för köer. En risk har fått ändrade uppgifter: Glapp.',
    );
  });

  it('in English too', () => {
    expect(
      say(
        {
          measures: { ...none, done: ['A'], removed: ['D'], changed: ['X', 'Y'] },
          activities: { ...none, added: ['Z'] },
          goals: { ...none, judged: [{ title: 'Safe', before: null, now: 'none' }] },
          recommendations: { ...none, answered: [], done: ['Time'] },
        },
        'en',
      ),
    ).toBe(
      '**No risk has been raised or lowered since tertial 1.** One measure is done: A. One measure has been removed from the plan: D. One new activity has been added: Z. The goal “Safe” is not met. One recommendation has been carried out: Time. The details of two measures have changed: X and Y.',
    );
  });
});

it('what stands in history is sorted by what a reader asks about', () => {
  const history = historyWriter('2026-01-01');
  history.make('measure', 'm', { title: 'Utbilda', closedOn: null });
  history.make('measure', 'gone', { title: 'Bort', closedOn: null });
  history.make('measure_status', 's1', { progress: 'ongoing' }, { subjectId: 'm' });
  history.make('goal', 'g', { title: 'Trygghet' });
  history.make('recommendation', 'r', { title: 'Kontroll', status: 'unanswered' });
  history.make('recommendation', 'r2', { title: 'Register', status: 'unanswered' });
  history.make('risk', 'x', { title: 'Glapp' });
  history.make('activity', 'a', { title: 'Kurs', progress: 'ongoing' });
  history.nextDay(150);
  history.make('measure_status', 's2', { progress: 'done' }, { subjectId: 'm' });
  history.change('gone', { closedOn: '2026-05-31' });
  history.make('goal_assessment', 'f', { fulfilment: 'partial' }, { subjectId: 'g' });
  history.change('r', { status: 'answered', answer: 'Ja.' });
  history.change('r2', { status: 'ongoing', answer: 'Ja.', dueOn: '2026-12-01' });
  history.change('x', { title: 'Glapp i kedjan' });
  history.change('a', { progress: 'done' });
  expect(itemFacts(itemChangesBetween(history.changes, '2026-04-30', '2026-08-31'))).toEqual({
    changedRisks: ['Glapp i kedjan'],
    measures: { ...none, done: ['Utbilda'], removed: ['Bort'] },
    activities: { ...none, done: ['Kurs'] },
    goals: { ...none, judged: [{ title: 'Trygghet', before: null, now: 'partial' }] },
    recommendations: { ...none, answered: ['Kontroll', 'Register'], changed: ['Register'] },
  });
});
