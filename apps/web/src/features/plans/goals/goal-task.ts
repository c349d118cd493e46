import type { Goal, GoalActivity } from './goal-fragment.ts';

/** What is open beside the page. */
export type GoalTask =
  | { kind: 'new'; parentId: string }
  | { kind: 'edit' | 'assess' | 'close' | 'newActivity'; goal: Goal }
  | { kind: 'activity' | 'closeActivity'; goal: Goal; activity: GoalActivity };

/** What can be done with a goal. */
export type GoalAction =
  | 'assess'
  | 'edit'
  | 'newChild'
  | 'newActivity'
  | 'up'
  | 'down'
  | 'close'
  | 'reopen'
  | 'history';

/** Those beside a goal, in order. */
export function siblingsOf<G extends Pick<Goal, 'id' | 'parentId'>>(
  goals: readonly G[],
  goal: Pick<Goal, 'parentId'>,
): G[] {
  return goals.filter(({ parentId }) => parentId === goal.parentId);
}

type Placed = Pick<Goal, 'id' | 'parentId' | 'level' | 'closedOn'>;

/** What fits a goal where it stands: no goal below the lowest level, no step up from the first place. */
export function actionsOf(goals: readonly Placed[], goal: Placed, levels: number): GoalAction[] {
  if (goal.closedOn) return ['reopen', 'history'];
  const beside = siblingsOf(goals, goal);
  const all: [GoalAction, boolean][] = [
    ['assess', true],
    ['edit', true],
    ['newChild', goal.level < levels],
    ['newActivity', true],
    ['up', beside[0]?.id !== goal.id],
    ['down', beside.at(-1)?.id !== goal.id],
    ['close', true],
    ['history', true],
  ];
  return all.filter(([, fits]) => fits).map(([action]) => action);
}
