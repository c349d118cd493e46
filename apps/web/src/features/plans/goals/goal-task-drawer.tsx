import '../../../lib/i18n/words/settings.ts';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planPaths } from '../../../lib/router/paths.ts';
import { ClosePartDrawer } from '../editing/close-part-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { useSaved } from '../editing/use-saved.ts';
import { ActivityDrawer } from './activity-drawer.tsx';
import { AssessGoalDrawer } from './assess-goal-drawer.tsx';
import { GoalDrawer } from './goal-drawer.tsx';
import type { GoalPlan } from './goal-fragment.ts';
import type { GoalTask } from './goal-task.ts';

type Props = { plan: GoalPlan; task: GoalTask; onClose: () => void };

/** The form of what is being done; each saves, says so with the way back, and the page is read again. */
export function GoalTaskDrawer({ plan, task, onClose }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const saved = useSaved();
  const { at } = plan.picture;
  const on = (datum: string) =>
    planPaths({ slug: kommun, planId: plan.id, search: { datum } }).goals();
  const today = todayInStockholm(new Date());
  const done = (text: string, day?: string) => (change: SavedChange | null) => {
    saved({ text, change, ...(day ? { from: { day, at, href: on } } : {}) });
    onClose();
  };

  switch (task.kind) {
    case 'new':
      return (
        <GoalDrawer
          plan={plan}
          goal={null}
          parentId={task.parentId}
          onClose={onClose}
          onSaved={done(t('goals.form.added'), today)}
        />
      );
    case 'edit':
      return (
        <GoalDrawer
          plan={plan}
          goal={task.goal}
          onClose={onClose}
          onSaved={done(t('goals.form.saved'))}
        />
      );
    case 'assess':
      return (
        <AssessGoalDrawer
          plan={plan}
          goal={task.goal}
          onClose={onClose}
          onSaved={(day, change) => done(t('goals.form.assessed'), day)(change)}
        />
      );
    case 'newActivity':
    case 'activity':
      return (
        <ActivityDrawer
          goal={task.goal}
          activity={task.kind === 'activity' ? task.activity : null}
          onClose={onClose}
          onSaved={
            task.kind === 'activity'
              ? done(t('goals.form.activitySaved'))
              : done(t('goals.form.activityAdded'), today)
          }
        />
      );
    case 'close':
      return (
        <ClosePartDrawer
          part={{
            kind: 'goal',
            id: task.goal.id,
            version: task.goal.version,
            name: [task.goal.code, task.goal.title].filter(Boolean).join(' '),
          }}
          title={t('goals.form.close')}
          meaning={t('goals.form.closeMeaning')}
          onClose={onClose}
          onSaved={done(t('goals.form.closed'))}
        />
      );
    case 'closeActivity':
      return (
        <ClosePartDrawer
          part={{
            kind: 'activity',
            id: task.activity.id,
            version: task.activity.version,
            name: task.activity.title,
          }}
          title={t('goals.form.closeActivity')}
          meaning={t('goals.form.closeActivityMeaning')}
          onClose={onClose}
          onSaved={done(t('goals.form.activityClosed'))}
        />
      );
  }
}
