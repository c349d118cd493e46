import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { notify } from '../editing/notice-store.ts';
import { useSaved } from '../editing/use-saved.ts';
import type { Goal } from './goal-fragment.ts';
import { saveGoalMutation } from './goal-mutations.ts';
import { siblingsOf } from './goal-task.ts';

/** Moves a goal one step among those beside it. */
export function useMoveGoal(goals: readonly Goal[]) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const [send] = useMutation(saveGoalMutation);
  const saved = useSaved();
  return async (goal: Goal, step: 1 | -1) => {
    const index = siblingsOf(goals, goal).findIndex(({ id }) => id === goal.id) + step;
    try {
      const { data } = await send({
        variables: {
          input: { municipality: kommun, id: goal.id, version: goal.version, sort: index },
        },
      });
      const { problem, change } = data?.saveGoal ?? {};
      if (problem) notify({ text: problem.message });
      else saved({ text: t('goals.form.moved'), change: change ?? null });
    } catch {
      notify({ text: t('goals.form.moveFailed') });
    }
  };
}
