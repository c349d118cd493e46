import '../../../lib/i18n/words/round.ts';
import '../../../lib/i18n/words/editing.ts';
import { useTranslation } from 'react-i18next';
import { EditButton } from '../editing/edit-button.tsx';
import { HistoryLink } from '../editing/history-link.tsx';
import type { RiskTask } from './tasks/risk-task.ts';

type OnTask = (kind: RiskTask['kind']) => void;

type Props = {
  riskId: string;
  isOpen: boolean;
  canAssess: boolean;
  canEdit: boolean;
  onTask: OnTask;
};

/** What can be done with a risk: assess it while it is open, change it, close it or open it again. */
export function RiskActions({ riskId, isOpen, canAssess, canEdit, onTask }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <HistoryLink subjectId={riskId} />
      <EditButton isAllowed={canEdit} onClick={() => onTask('edit')}>
        {t('editing.edit')}
      </EditButton>
      <EditButton isAllowed={canEdit} onClick={() => onTask(isOpen ? 'close' : 'reopen')}>
        {t(isOpen ? 'round.risk.close' : 'round.risk.reopen')}
      </EditButton>
      <EditButton isAllowed={canAssess && isOpen} isPrimary onClick={() => onTask('assess')}>
        {t('plans.risk.assess')}
      </EditButton>
    </>
  );
}

/** Ways to tie a measure to the risk: one there is, or a new one. */
export function RiskMeasureActions({ canEdit, onTask }: { canEdit: boolean; onTask: OnTask }) {
  const { t } = useTranslation();
  return (
    <>
      <EditButton isAllowed={canEdit} onClick={() => onTask('link')}>
        {t('round.risk.link')}
      </EditButton>
      <EditButton isAllowed={canEdit} onClick={() => onTask('measure')}>
        {t('round.risk.newMeasure')}
      </EditButton>
    </>
  );
}
