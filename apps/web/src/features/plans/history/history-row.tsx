import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { Badge } from '../../../ui/chips/badge.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { isLongText } from '../changes/change-sections.ts';
import { LongChange, ShortChange } from '../changes/field-change.tsx';
import { clockTime } from '../editing/clock-time.ts';
import { deedOf } from './deed-words.ts';
import type { HistoryEntry } from './history-fragment.ts';
import s from './history-row.module.css';
import { partHref } from './part-href.ts';
import { tellingFields } from './telling-fields.ts';

type Props = {
  entry: HistoryEntry;
  /** The day it stands under, YYYY-MM-DD. */
  day: string;
  /** Whether the page is about this object only. */
  isNarrowed: boolean;
  undo: ReactNode;
};

/** Who did what to which object, field by field, and why. */
export function HistoryRow({ entry, day, isNarrowed, undo }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const paths = usePlanPaths();
  const { deed, noun } = deedOf(entry.type, entry.action);
  const fields = tellingFields(entry);
  const short = fields.filter((field) => !isLongText(field));
  const long = fields.filter(isLongText);
  return (
    <li className={s.row}>
      <time className={s.time} dateTime={entry.recordedAt}>
        {clockTime(entry.recordedAt, format.locale, new Date(entry.recordedAt))}
      </time>
      <div className={s.body}>
        <p className={s.deed}>
          <span className={s.actor}>{entry.actorName}</span> {t(`changes.log.${deed}`)}{' '}
          {t(`changes.log.noun.${noun}`)}{' '}
          <UiLink href={partHref(paths, entry.subjectKind, entry.subjectId)}>{entry.name}</UiLink>
          {entry.effectiveOn !== day && (
            <span className={s.effective}>
              {t('changes.log.effective', { date: format.date(entry.effectiveOn) })}
            </span>
          )}
          {entry.isUndo && (
            <span className={s.undo}>
              <Badge>{t('changes.log.isUndo')}</Badge>
            </span>
          )}
        </p>
        {short.length > 0 && (
          <p className={s.fields}>
            {short.map((field) => (
              <ShortChange key={field.field} field={field} />
            ))}
          </p>
        )}
        {long.map((field) => (
          <div key={field.field} className={s.long}>
            <p className={s.label}>{field.label}</p>
            {field.before === null ? (
              <p className={s.text}>{field.after}</p>
            ) : (
              <LongChange field={field} />
            )}
          </div>
        ))}
        {entry.reason && (
          <p className={s.reason}>
            <span className={s.label}>{t('changes.log.reason')}</span> {entry.reason}
          </p>
        )}
      </div>
      <div className={s.actions}>
        {!isNarrowed && (
          <UiLink
            href={paths.history(entry.subjectId)}
            className={s.only}
            aria-label={t('changes.log.onlyThis', { name: entry.name })}
          >
            {t('changes.log.onlyThisShort')}
          </UiLink>
        )}
        {undo}
      </div>
    </li>
  );
}
