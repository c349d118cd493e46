import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { ActionMenu } from '../../../ui/controls/action-menu.tsx';
import { useReopen } from '../editing/use-reopen.ts';
import type { Goal, GoalActivity, GoalPlan } from './goal-fragment.ts';
import { actionsOf, type GoalAction, type GoalTask } from './goal-task.ts';
import { useMoveGoal } from './use-move-goal.ts';

const GoalTaskDrawer = lazy(async () => ({
  default: (await import('./goal-task-drawer.tsx')).GoalTaskDrawer,
}));

export type GoalEditing = {
  newGoal: () => void;
  /** A goal's menu. */
  menu: (goal: Goal) => ReactNode;
  activityMenu: (activity: GoalActivity, goal: Goal) => ReactNode;
  /** The form that is open, if any. */
  drawer: ReactNode;
};

/** The ways into the forms of the page's goals; null for those who may not change them. */
export function useGoalEditing(plan: GoalPlan): GoalEditing | null {
  const { t } = useTranslation();
  const [task, setTask] = useState<GoalTask | null>(null);
  const { goals } = plan.picture;
  const move = useMoveGoal(goals);
  const reopen = useReopen();
  const navigate = useNavigate();
  const paths = usePlanPaths();
  if (!plan.abilities.canEdit) return null;

  function choose(goal: Goal, action: GoalAction) {
    if (action === 'up' || action === 'down') void move(goal, action === 'up' ? -1 : 1);
    else if (action === 'reopen') {
      void reopen({ kind: 'goal', id: goal.id, version: goal.version });
    } else if (action === 'history') void navigate({ href: paths.history(goal.id) });
    else if (action === 'newChild') setTask({ kind: 'new', parentId: goal.id });
    else setTask({ kind: action, goal });
  }

  function chooseActivity(activity: GoalActivity, goal: Goal, action: ActivityAction) {
    if (action === 'reopen') {
      void reopen({ kind: 'activity', id: activity.id, version: activity.version });
    } else if (action === 'history') void navigate({ href: paths.history(activity.id) });
    else setTask({ kind: action, goal, activity });
  }

  return {
    newGoal: () => setTask({ kind: 'new', parentId: '' }),
    menu: (goal) => (
      <ActionMenu
        word={t('goals.actions')}
        label={t('goals.actionsOf', { name: [goal.code, goal.title].filter(Boolean).join(' ') })}
        actions={actionsOf(goals, goal, plan.goalLevelNames.length).map((key) => ({
          key,
          label: t(`goals.action.${key}`),
        }))}
        onChoose={(action) => choose(goal, action)}
      />
    ),
    activityMenu: (activity, goal) => (
      <ActionMenu
        word={t('goals.actions')}
        label={t('goals.actionsOf', { name: activity.title })}
        actions={activityActions(activity).map((key) => ({
          key,
          label: t(`goals.action.${key}`),
        }))}
        onChoose={(action) => chooseActivity(activity, goal, action)}
      />
    ),
    drawer: task && (
      <Suspense>
        <GoalTaskDrawer plan={plan} task={task} onClose={() => setTask(null)} />
      </Suspense>
    ),
  };
}

type ActivityAction = 'activity' | 'closeActivity' | 'reopen' | 'history';

function activityActions({ closedOn }: GoalActivity): ActivityAction[] {
  return closedOn ? ['reopen', 'history'] : ['activity', 'closeActivity', 'history'];
}
