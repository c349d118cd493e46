import type { CivilDate } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { Icon } from '../../ui/controls/icon.tsx';
import { UiLink } from '../../ui/link/ui-link.tsx';
import s from './saved-notice.module.css';

type Props = {
  riskId: string;
  /** The date that the saved assessment holds from; null when nothing has been saved. */
  savedOn: CivilDate | null;
  /** The date in view. */
  at: CivilDate;
};

/** Says that the assessment is saved, and where to see it when it holds from a later day than the one in view. */
export function SavedNotice({ riskId, savedOn, at }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  return (
    <div role="status" className={savedOn ? s.notice : s.empty}>
      {savedOn && (
        <>
          <Icon name="check" />
          <span>{t('plans.assess.saved')}</span>
          {savedOn > at && (
            <>
              <span>{t('plans.assess.savedLater', { date: format.date(savedOn) })}</span>
              <UiLink href={paths.risk(riskId, savedOn)}>{t('plans.assess.showThen')}</UiLink>
            </>
          )}
        </>
      )}
    </div>
  );
}
