import { expect, it } from 'vitest';
import { planPaths } from '../../lib/router/paths.ts';
import { partOfPath, partsOf } from './plan-shell.ts';

const counts = { risks: 3, measures: 0, goals: 0, indicators: 0, recommendations: 0 };

it('shows a reader what the plan has, and its editor also what it does not have yet', () => {
  const read = partsOf({ counts, followUps: [], abilities: { canEdit: false } });
  expect(read).toEqual({ plan: ['risks'], follow: ['changes', 'sightline', 'history'] });
  const edit = partsOf({ counts, followUps: [], abilities: { canEdit: true } });
  expect(edit.plan).toEqual(['risks', 'measures', 'goals', 'recommendations']);
  expect(edit.follow).toEqual(['changes', 'sightline', 'round', 'history', 'settings']);
});

it('marks the part that each of its own addresses leads to', () => {
  const paths = planPaths({ slug: 'nacka', planId: 'p', search: {} });
  const partAt = (href: string) => partOfPath(new URL(href, 'http://x').pathname);
  for (const part of [...partsOf({ counts, followUps: [], abilities: { canEdit: true } }).follow]) {
    expect(partAt(paths[part]())).toBe(part);
  }
  expect(partAt(paths.measure('m'))).toBe('measures');
  expect(partAt(paths.round('f'))).toBe('round');
  expect(partAt(paths.goal('g'))).toBe('goals');
});
