import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { ErrorState } from '../../../ui/states/states.tsx';
import type { ChangeDates, DateProblem } from './change-dates.ts';
import s from './date-problem-note.module.css';

type Props = {
  problem: DateProblem;
  /** The days in view, which can be compared. */
  inView: ChangeDates;
};

/** Says which day in the address is wrong and leads to days that can be compared. */
export function DateProblemNote({ problem, inView }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const named = { from: format.date(inView.from), to: format.date(inView.to) };
  const sentence =
    'written' in problem
      ? t(`changes.problem.${problem.kind}`, { date: problem.written })
      : t(`changes.problem.${problem.kind}`, {
          from: format.date(problem.from),
          to: format.date(problem.to),
        });
  return (
    <div>
      <ErrorState
        title={t('changes.problem.title')}
        safe={sentence}
        retryLabel={t('common.tryAgain')}
      />
      <p className={s.remedies}>
        {problem.kind === 'reversed' && (
          <UiLink href={paths.changes({ fran: problem.to, till: problem.from })}>
            {t('changes.problem.swap')}
          </UiLink>
        )}
        <UiLink href={paths.changes()}>{t('changes.problem.default', named)}</UiLink>
      </p>
    </div>
  );
}
