import { useTranslation } from 'react-i18next';
import { ClosePartDrawer } from '../editing/close-part-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { useSaved } from '../editing/use-saved.ts';
import { FollowUpDrawer } from '../risks/round/follow-up-drawer.tsx';
import { AreaDrawer } from './area-drawer.tsx';
import { CopyDrawer } from './copy-drawer.tsx';
import { PlanDrawer } from './plan-drawer.tsx';
import { RoundDrawer } from './round-drawer.tsx';
import type { SettingsPlan } from './settings-fragment.ts';
import type { SettingsTask } from './settings-task.ts';

type Props = { plan: SettingsPlan; task: SettingsTask; onClose: () => void };

/** The form of what is being done; each saves, says so with the way back, and the page is read again. */
export function SettingsTaskDrawer({ plan, task, onClose }: Props) {
  const { t } = useTranslation();
  const saved = useSaved();
  const done = (text: string) => (change: SavedChange | null) => {
    saved({ text, change });
    onClose();
  };
  switch (task.kind) {
    case 'plan':
      return <PlanDrawer plan={plan} onClose={onClose} onSaved={done(t('settings.plan.saved'))} />;
    case 'copy':
      return <CopyDrawer plan={plan} onClose={onClose} />;
    case 'area':
      return (
        <AreaDrawer
          plan={plan}
          area={task.area}
          onClose={onClose}
          onSaved={done(t('settings.area.saved'))}
        />
      );
    case 'newRound':
      return <FollowUpDrawer plan={plan} onClose={onClose} />;
    case 'round':
      return (
        <RoundDrawer
          plan={plan}
          round={task.round}
          onClose={onClose}
          onSaved={done(t('settings.round.saved'))}
        />
      );
    case 'closeArea':
      return (
        <ClosePartDrawer
          part={{
            kind: 'quality_area',
            id: task.area.id,
            version: task.area.version,
            name: `${task.area.number} ${task.area.name}`,
          }}
          title={t('settings.area.close')}
          meaning={t('settings.area.closeMeaning')}
          onClose={onClose}
          onSaved={done(t('settings.area.closed'))}
        />
      );
    case 'close':
      return (
        <ClosePartDrawer
          part={{ kind: 'plan', id: plan.id, version: plan.version, name: plan.title }}
          title={t('settings.plan.close')}
          meaning={t('settings.plan.closeMeaning')}
          isReasonRequired
          onClose={onClose}
          onSaved={done(t('settings.plan.closed'))}
        />
      );
  }
}
