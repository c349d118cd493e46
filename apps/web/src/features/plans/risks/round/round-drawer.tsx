import '../../../../lib/i18n/words/editing.ts';
import '../../../../lib/i18n/words/round.ts';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import type { SavedChange } from '../../editing/form-state.ts';
import { useNotice } from '../../editing/use-notice.ts';
import { useRefresh } from '../../editing/use-refresh.ts';
import { AssessGoalDrawer } from '../../goals/assess-goal-drawer.tsx';
import { ReportDrawer } from '../../measures/report-drawer.tsx';
import { AssessDrawer } from '../assess-drawer.tsx';
import type { RoundPlan } from './round-fragment.ts';
import type { RoundItem } from './round-items.ts';

type Props = {
  item: RoundItem;
  isUnchanged: boolean;
  plan: RoundPlan;
  date: CivilDate;
  /** "12 av 17 klara" */
  note: string;
  hasNext: boolean;
  onClose: () => void;
  /** Goes on to the next, or closes after the last. */
  onDone: () => void;
};

/** The form of one thing in the round; saving goes on to the next. */
export function RoundDrawer(props: Props) {
  const { item, isUnchanged, plan, date, note, hasNext, onClose, onDone } = props;
  const { t } = useTranslation();
  const { notify } = useNotice();
  const refresh = useRefresh();
  const saveLabel = hasNext ? t('round.saveAndNext') : t('round.save');

  function done(text: string, change: SavedChange | null) {
    notify({ text, changeId: change?.id });
    onDone();
    void refresh();
  }
  const name = [item.code, item.title].filter(Boolean).join(' ');

  if (item.kind === 'risk') {
    return (
      <AssessDrawer
        key={item.id}
        riskId={item.id}
        date={date}
        isUnchanged={isUnchanged}
        note={note}
        saveLabel={saveLabel}
        onClose={onClose}
        onSaved={(_risk, _on, change) => done(t('round.assessed', { name }), change)}
      />
    );
  }
  if (item.kind === 'measure') {
    return (
      <ReportDrawer
        key={item.id}
        measureId={item.id}
        date={date}
        saveLabel={saveLabel}
        onClose={onClose}
        onSaved={(_measure, change) => done(t('round.reported', { name }), change)}
      />
    );
  }
  const goal = plan.round.goals.find((one) => one.goal.id === item.id)?.goal;
  if (!goal) return null;
  return (
    <AssessGoalDrawer
      key={item.id}
      plan={plan}
      goal={goal}
      date={date}
      saveLabel={saveLabel}
      onClose={onClose}
      onSaved={(_on, change) => done(t('round.assessed', { name }), change)}
    />
  );
}
