import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { ActionMenu } from '../../../ui/controls/action-menu.tsx';
import { useReopen } from '../editing/use-reopen.ts';
import type { Advice, AdvicePlan } from './advice-fragment.ts';
import { type AdviceAction, type AdviceTask, actionsOf } from './advice-task.ts';

const AdviceTaskDrawer = lazy(async () => ({
  default: (await import('./advice-task-drawer.tsx')).AdviceTaskDrawer,
}));

type AdviceEditing = {
  add: () => void;
  menu: (advice: Advice) => ReactNode;
  /** The form that is open, if any. */
  drawer: ReactNode;
};

/** The ways into the forms of the page's recommendations; null for those who may not change them. */
export function useAdviceEditing(plan: AdvicePlan): AdviceEditing | null {
  const { t } = useTranslation();
  const [task, setTask] = useState<AdviceTask | null>(null);
  const reopen = useReopen();
  const navigate = useNavigate();
  const paths = usePlanPaths();
  if (!plan.abilities.canEdit) return null;

  function choose(advice: Advice, action: AdviceAction) {
    if (action === 'reopen') {
      void reopen({ kind: 'recommendation', id: advice.id, version: advice.version });
    } else if (action === 'history') void navigate({ href: paths.history(advice.id) });
    else setTask({ kind: action, advice });
  }

  return {
    add: () => setTask({ kind: 'new' }),
    menu: (advice) => (
      <ActionMenu
        word={t('advice.actions')}
        label={t('advice.actionsOf', { number: advice.number, title: advice.title })}
        actions={actionsOf(advice).map((key) => ({ key, label: t(`advice.action.${key}`) }))}
        onChoose={(action) => choose(advice, action)}
      />
    ),
    drawer: task && (
      <Suspense>
        <AdviceTaskDrawer plan={plan} task={task} onClose={() => setTask(null)} />
      </Suspense>
    ),
  };
}
