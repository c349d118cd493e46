import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { BandShape, TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { Icon } from '../../../ui/controls/icon.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { HistoryLink } from '../editing/history-link.tsx';
import type { Advice } from './advice-fragment.ts';
import s from './advice-item.module.css';

type Props = {
  advice: Advice;
  isMarked: boolean;
  isPublished: boolean;
  /** The menu of those who may change it. */
  menu: ReactNode;
};

/** One recommendation with its answer, what is being done, and by when. */
export function AdviceItem({ advice, isMarked, isPublished, menu }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, title, text, answer, closedOn } = advice;
  return (
    <li id={advice.id} className={s.item} data-marked={isMarked || undefined} data-keep-together>
      <p className={s.number} aria-hidden="true">
        {number}
      </p>
      <div className={s.content}>
        <h3 className={s.title}>
          <span className="visually-hidden">{number}. </span>
          {title}
        </h3>
        {text && <p className={s.text}>{text}</p>}
        <Answer advice={advice} answer={answer} isPublished={isPublished} />
        <Measures measures={advice.measures} />
      </div>
      <div className={s.side}>
        <Facts advice={advice} />
        {closedOn && (
          <p className={s.closed}>{t('advice.closedOn', { date: format.shortDate(closedOn) })}</p>
        )}
        {(menu || !isPublished) && (
          <div className={s.tools}>{menu ?? <HistoryLink subjectId={advice.id} />}</div>
        )}
      </div>
    </li>
  );
}

function Answer({
  advice,
  answer,
  isPublished,
}: {
  advice: Advice;
  answer: string | null;
  isPublished: boolean;
}) {
  const { t } = useTranslation();
  if (answer) {
    return (
      <div className={s.answer}>
        <p className={s.label}>{t('advice.answer')}</p>
        <p className={s.said}>{answer}</p>
      </div>
    );
  }
  if (advice.status !== 'unanswered' && isPublished) return null;
  return (
    <p className={s.quiet}>
      {t(advice.status === 'unanswered' ? 'advice.noAnswer' : 'advice.noAnswerText')}
    </p>
  );
}

function Measures({ measures }: Pick<Advice, 'measures'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  if (measures.length === 0) return null;
  return (
    <div className={s.answer}>
      <p className={s.label}>{t('advice.measures')}</p>
      <ul>
        {measures.map(({ id, title, trafficLight, progress, dueOn }) => (
          <li key={id} className={s.measure}>
            {trafficLight && (
              <TrafficShape light={trafficLight} label={t(`plans.lightWord.${trafficLight}`)} />
            )}
            <UiLink href={paths.measure(id)}>{title}</UiLink>
            <span className={s.quiet}>
              {[
                progress && t(`plans.progress.${progress}`).toLocaleLowerCase(format.locale),
                dueOn && t('advice.measureDue', { date: format.shortDate(dueOn) }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ advice }: { advice: Advice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { dueOn, isOverdue, selfChecksPerYear, followUpNote, reportBackOn, ownerTitle } = advice;
  const checks = [
    selfChecksPerYear === null
      ? null
      : t('plans.recommendations.selfChecksPerYear', { count: selfChecksPerYear }),
    followUpNote,
  ].filter(Boolean);
  const rows: [string, ReactNode][] = [
    [t('advice.status'), <Status key="status" status={advice.status} />],
    [
      t('plans.recommendations.due'),
      dueOn && (
        <span key="due" className={isOverdue ? s.late : undefined}>
          {format.date(dueOn)}
          {isOverdue && (
            <span className={s.mark}>
              <BandShape band="red" />
              {t('advice.late')}
            </span>
          )}
        </span>
      ),
    ],
    [t('plans.recommendations.selfChecks'), checks.join(', ')],
    [t('advice.reportBack'), reportBackOn && format.date(reportBackOn)],
    [t('advice.owner'), ownerTitle],
  ];
  return (
    <dl className={s.facts}>
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Status({ status }: Pick<Advice, 'status'>) {
  const { t } = useTranslation();
  return (
    <span className={status === 'unanswered' ? s.unanswered : s.mark}>
      {status === 'done' && <Icon name="check" />}
      {t(`advice.statusWord.${status}`)}
    </span>
  );
}
