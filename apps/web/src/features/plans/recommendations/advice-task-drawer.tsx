import '../../../lib/i18n/words/settings.ts';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planPaths } from '../../../lib/router/paths.ts';
import { ClosePartDrawer } from '../editing/close-part-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { useSaved } from '../editing/use-saved.ts';
import { MeasureDrawer } from '../measures/measure-drawer.tsx';
import { AdviceDrawer } from './advice-drawer.tsx';
import type { AdvicePlan } from './advice-fragment.ts';
import { AdviceMeasuresDrawer } from './advice-measures-drawer.tsx';
import type { AdviceTask } from './advice-task.ts';

type Props = { plan: AdvicePlan; task: AdviceTask; onClose: () => void };

/** The form of what is being done; each saves, says so with the way back, and the page is read again. */
export function AdviceTaskDrawer({ plan, task, onClose }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const saved = useSaved();
  const { at } = plan.picture;
  const on = (datum: string) =>
    planPaths({ slug: kommun, planId: plan.id, search: { datum } }).recommendations();
  const today = todayInStockholm(new Date());
  const done = (text: string, day?: string) => (change: SavedChange | null) => {
    saved({ text, change, ...(day ? { from: { day, at, href: on } } : {}) });
    onClose();
  };

  switch (task.kind) {
    case 'new':
    case 'edit':
      return (
        <AdviceDrawer
          plan={plan}
          advice={task.kind === 'edit' ? task.advice : null}
          onClose={onClose}
          onSaved={
            task.kind === 'edit'
              ? done(t('advice.form.saved'))
              : done(t('advice.form.added'), today)
          }
        />
      );
    case 'tie':
      return (
        <AdviceMeasuresDrawer
          planId={plan.id}
          advice={task.advice}
          onClose={onClose}
          onSaved={done(t('advice.form.tied'))}
        />
      );
    case 'newMeasure':
      return (
        <MeasureDrawer
          measureId={null}
          preset={{ recommendationIds: [task.advice.id] }}
          onClose={onClose}
          onSaved={(_measure, change) => done(t('advice.form.measureAdded'), today)(change)}
        />
      );
    case 'close':
      return (
        <ClosePartDrawer
          part={{
            kind: 'recommendation',
            id: task.advice.id,
            version: task.advice.version,
            name: `${task.advice.number}. ${task.advice.title}`,
          }}
          title={t('advice.form.close')}
          meaning={t('advice.form.closeMeaning')}
          onClose={onClose}
          onSaved={done(t('advice.form.closed'))}
        />
      );
  }
}
