import { expect, it } from 'vitest';
import { partsToCopy } from './index.ts';

const startsOn = '2027-01-01';
const open = { closedOn: null };
const closed = { closedOn: '2026-06-01' };
const measure = {
  ...open,
  progress: 'ongoing' as const,
  startsOn: '2026-03-01',
  dueOn: '2027-06-30',
  refersToMeasureId: null,
};
const step = {
  ...open,
  measureId: null,
  goalId: null,
  progress: null,
  startsOn: null,
  endsOn: '2026-12-01',
};

const copied = partsToCopy(
  {
    qualityAreas: [
      { id: 'q1', ...open },
      { id: 'q2', ...closed },
    ],
    goals: [
      { id: 'g1', ...open, parentId: null },
      { id: 'g1.1', ...open, parentId: 'g1' },
      { id: 'g2', ...closed, parentId: null },
      { id: 'g2.1', ...open, parentId: 'g2' },
    ],
    risks: [
      { id: 'r1', isOpen: true },
      { id: 'r2', isOpen: false },
    ],
    measures: [
      { ...measure, id: 'm1' },
      { ...measure, id: 'm2', progress: 'done' as const },
      { ...measure, id: 'm3', progress: 'stopped' as const },
      { ...measure, id: 'm4', ...closed },
      { ...measure, id: 'm5', progress: 'not_done' as const, refersToMeasureId: 'm2' },
      { ...measure, id: 'm6', progress: null, refersToMeasureId: 'm1' },
    ],
    activities: [
      { ...step, id: 'a1', measureId: 'm1' },
      { ...step, id: 'a2', measureId: 'm2' },
      { ...step, id: 'a3', goalId: 'g1.1' },
      { ...step, id: 'a4', goalId: 'g2.1' },
      { ...step, id: 'a5', measureId: 'm1', progress: 'done' as const },
    ],
    recommendations: [
      { id: 'e1', ...open, status: 'ongoing' },
      { id: 'e2', ...open, status: 'done' },
    ],
  },
  startsOn,
);
const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);

it('next year’s plan gets what is still open', () => {
  expect(ids(copied.qualityAreas)).toEqual(['q1']);
  expect(ids(copied.risks)).toEqual(['r1']);
  expect(ids(copied.measures)).toEqual(['m1', 'm5', 'm6']);
  expect(ids(copied.recommendations)).toEqual(['e1']);
});

it('a goal comes along only with those above it', () => {
  expect(ids(copied.goals)).toEqual(['g1', 'g1.1']);
});

it('steps come along with what they belong to', () => {
  expect(ids(copied.activities)).toEqual(['a1', 'a3']);
});

it('dates that have passed are emptied, those ahead are kept', () => {
  expect(copied.measures[0]).toMatchObject({ startsOn: null, dueOn: '2027-06-30' });
  expect(copied.activities[0]?.endsOn).toBeNull();
});

it('a reference to something left behind is emptied', () => {
  expect(copied.measures.map((each) => each.refersToMeasureId)).toEqual([null, null, 'm1']);
});

it('what is closed on a day to come, after the new plan’s start, comes along', () => {
  const area = { id: 'q', closedOn: '2027-03-01' };
  const none = { goals: [], risks: [], measures: [], activities: [], recommendations: [] };
  expect(partsToCopy({ qualityAreas: [area], ...none }, startsOn).qualityAreas).toEqual([area]);
});
