import '../../../lib/i18n/words/editing.ts';
import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import s from './history-link.module.css';

/** To who has changed what, when. */
export function HistoryLink({ subjectId }: { subjectId: string }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  return (
    <UiLink href={paths.history(subjectId)} className={s.link}>
      {t('editing.history')}
    </UiLink>
  );
}
