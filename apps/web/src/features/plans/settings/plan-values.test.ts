import { expect, it } from 'vitest';
import { levelsIn, nextYear, planValues, sentPlan } from './plan-values.ts';

const plan = {
  kind: 'action_plan' as const,
  title: 'Åtgärdsplan 2026',
  startsOn: '2026-01-01',
  endsBefore: '2027-01-01',
  note: null,
  goalLevelNames: ['Nämndmål', 'Enhetsmål'],
};

it('proposes the year after, in the days and in the title', () => {
  expect(nextYear(plan)).toEqual({
    title: 'Åtgärdsplan 2027',
    startsOn: '2027-01-01',
    lastDay: '2027-12-31',
  });
});

it('proposes days that exist when the plan begins on a leap day', () => {
  const { startsOn } = nextYear({ ...plan, startsOn: '2028-02-29', endsBefore: '2029-02-28' });
  expect(startsOn).toBe('2029-02-28');
});

it('shows a plan with its last day, and its levels a line each', () => {
  expect(planValues(plan)).toMatchObject({
    lastDay: '2026-12-31',
    goalLevelNames: 'Nämndmål\nEnhetsmål',
    note: '',
  });
});

it('sends levels as a list without empty lines, an emptied one as none, and leaves out what has not changed', () => {
  expect(levelsIn(' Mål \n\nDelmål')).toEqual(['Mål', 'Delmål']);
  const emptied: Partial<Record<'title' | 'goalLevelNames', string | null>> = {
    title: 'Ny',
    goalLevelNames: null,
  };
  expect(sentPlan(emptied)).toEqual({ title: 'Ny', goalLevelNames: [] });
  const untouched: typeof emptied = { title: 'Ny' };
  expect(sentPlan(untouched)).toEqual({ title: 'Ny' });
});
