import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import {
  cyclicGoalProblem,
  goalLevelProblem,
  levelNamesProblem,
  levelsAfterMove,
} from './index.ts';

const goal = (id: string, parentId: string | null) => ({ id, parentId });
const tree = [goal('1', null), goal('1.1', '1'), goal('1.1.1', '1.1'), goal('2', null)];
const names = ['KF:s inriktningsmål', 'Nämndmål', 'Enhetsmål'];

describe('a goal’s place', () => {
  it.each([
    ['1', '1'],
    ['1', '1.1'],
    ['1', '1.1.1'],
    ['1.1', '1.1.1'],
  ])('%s cannot lie under %s', (id, parentId) => {
    expect(cyclicGoalProblem(tree, id, parentId)).toMatchObject({ field: 'parentId' });
  });

  it.each([
    ['1.1', '2'],
    ['2', '1.1.1'],
    [null, '1.1'],
    ['1.1', null],
  ])('%s may lie under %s', (id, parentId) => {
    expect(cyclicGoalProblem(tree, id, parentId)).toBeNull();
  });

  it('is not under a goal of another plan', () => {
    expect(cyclicGoalProblem(tree, '2', 'x')?.message).toContain('finns inte i planen');
  });

  it('moves that are allowed never make a cycle, and those refused would', () => {
    const random = seededRandom(11);
    const pick = (count: number) => Math.floor(random() * count);
    for (let round = 0; round < 300; round += 1) {
      let goals = [goal('g0', null)];
      for (let n = 1; n < 8; n += 1) {
        goals.push(goal(`g${n}`, random() < 0.3 ? null : `g${pick(n)}`));
      }
      for (let move = 0; move < 10; move += 1) {
        const [id, parentId] = [`g${pick(8)}`, `g${pick(8)}`];
        const moved = goals.map((each) => (each.id === id ? goal(id, parentId) : each));
        const isRefused = cyclicGoalProblem(goals, id, parentId) !== null;
        expect(isRefused).toBe(!endsAtTheTop(moved, id));
        goals = isRefused ? goals : moved;
      }
    }
  });
});

function endsAtTheTop(goals: { id: string; parentId: string | null }[], id: string): boolean {
  let at: string | null = id;
  for (let steps = 0; steps <= goals.length && at !== null; steps += 1) {
    at = goals.find((each) => each.id === at)?.parentId ?? null;
  }
  return at === null;
}

describe('a goal’s level', () => {
  it('is one below its parent, for all that lies under it too', () => {
    expect([...levelsAfterMove(tree, '1.1', '2')]).toEqual([
      ['1.1', 2],
      ['1.1.1', 3],
    ]);
    expect([...levelsAfterMove(tree, '1.1', null)]).toEqual([
      ['1.1', 1],
      ['1.1.1', 2],
    ]);
    expect(levelsAfterMove(tree, null, '1.1').get('')).toBe(3);
  });

  it('must have a name', () => {
    expect(goalLevelProblem(tree, null, '1.1', names)).toBeNull();
    expect(goalLevelProblem(tree, null, '1.1.1', names)?.message).toBe(
      'Målet eller något under det skulle hamna på nivå 4, men planen har 3 nivåer. Välj ett högre mål eller lägg till en nivå i planens inställningar.',
    );
    expect(goalLevelProblem(tree, '1', '2', names)?.field).toBe('parentId');
    expect(goalLevelProblem([], null, null, [])?.message).toContain('inga målnivåer');
  });

  it('keeps its name as long as there are goals on it', () => {
    expect(levelNamesProblem(['a'], [{ level: 2 }])?.message).toContain('mål på nivå 2');
    expect(levelNamesProblem(['a', 'b'], [{ level: 2 }])).toBeNull();
    expect(levelNamesProblem([], [])).toBeNull();
  });
});
