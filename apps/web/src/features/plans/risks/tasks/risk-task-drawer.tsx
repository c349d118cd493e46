import '../../../../lib/i18n/words/round.ts';
import '../../../../lib/i18n/words/editing.ts';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import type { SavedChange } from '../../editing/form-state.ts';
import { useNotice } from '../../editing/use-notice.ts';
import { useRefresh } from '../../editing/use-refresh.ts';
import { MeasureDrawer } from '../../measures/measure-drawer.tsx';
import { AssessDrawer } from '../assess-drawer.tsx';
import { LinkMeasureDrawer } from './link-measure-drawer.tsx';
import { RiskDrawer } from './risk-drawer.tsx';
import { RiskStateDrawer } from './risk-state-drawer.tsx';
import type { RiskTask } from './risk-task.ts';

type Props = {
  task: RiskTask;
  risk: { id: string; code: string; title: string; version: number };
  /** The date in view: what holds from a later day does not show on the page yet. */
  at: CivilDate;
  onClose: () => void;
};

/** The form that a task of the risk's page needs; says what was done, and gives the way back. */
export function RiskTaskDrawer({ task, risk, at, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { notify } = useNotice();
  const refresh = useRefresh();

  function done(text: string, change: SavedChange | null, from?: CivilDate) {
    onClose();
    const isLater = from !== undefined && from > at;
    notify({
      text: isLater ? t('editing.visibleFrom', { text, date: format.date(from) }) : text,
      changeId: change?.id,
      ...(isLater
        ? { link: { label: t('editing.showThen'), href: paths.risk(risk.id, from) } }
        : {}),
    });
    void refresh();
  }

  switch (task.kind) {
    case 'assess':
      return (
        <AssessDrawer
          riskId={risk.id}
          onClose={onClose}
          onSaved={(_risk, effectiveOn, change) =>
            done(t('plans.assess.saved'), change, effectiveOn)
          }
        />
      );
    case 'edit':
      return (
        <RiskDrawer
          riskId={risk.id}
          {...(task.begun ? { begun: task.begun } : {})}
          onClose={onClose}
          onSaved={(_risk, change) => done(t('round.risk.saved'), change)}
        />
      );
    case 'close':
    case 'reopen':
      return (
        <RiskStateDrawer
          risk={risk}
          isOpening={task.kind === 'reopen'}
          onClose={onClose}
          onSaved={(change) =>
            done(t(task.kind === 'close' ? 'round.risk.closed' : 'round.risk.reopened'), change)
          }
        />
      );
    case 'link':
      return (
        <LinkMeasureDrawer
          risk={risk}
          onClose={onClose}
          onSaved={(title, change) => done(t('round.risk.linked', { title }), change)}
        />
      );
    case 'measure':
      return (
        <MeasureDrawer
          measureId={null}
          preset={{ riskIds: [risk.id] }}
          onClose={onClose}
          onSaved={(_measure, change) => done(t('round.risk.measureAdded'), change)}
        />
      );
  }
}
