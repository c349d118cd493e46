import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { clockTime } from './clock-time.ts';
import s from './edit-drawer.module.css';
import type { EditForm } from './use-edit-form.ts';

/** Why it was not saved, and that the text is still there. At a field the sentence stands beside the field. */
export function FormFailureNote<V>({ form }: { form: EditForm<V> }) {
  const { t } = useTranslation();
  const { failure } = form;
  if (!failure) return null;
  return (
    <p className={`${s.note} ${s.fault}`} role="alert">
      {failure.kind === 'refused' ? failure.message : t(`editing.failure.${failure.kind}`)}
    </p>
  );
}

/** That a colleague saved first; both texts stand at their fields. */
export function ConflictNote<V>({ form }: { form: EditForm<V> }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const panel = useRef<HTMLDivElement>(null);
  const { conflict } = form;
  useEffect(() => {
    if (conflict) panel.current?.focus();
  }, [conflict]);
  if (!conflict) return null;
  const { change, names } = conflict;
  return (
    <div ref={panel} tabIndex={-1} className={s.panel} role="alert">
      <p className={s.head}>
        {change
          ? t('editing.conflict.title', {
              name: change.actorName,
              time: clockTime(change.recordedAt, locale),
            })
          : t('editing.conflict.titleSomebody')}
      </p>
      <p>{t(names.length > 0 ? 'editing.conflict.text' : 'editing.conflict.textElsewhere')}</p>
    </div>
  );
}

/** What was begun another time, offered back. */
export function DraftNote<V>({ form }: { form: EditForm<V> }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  if (!form.offer) return null;
  return (
    <div className={s.offer} role="status">
      <p>{t('editing.draft.begun', { time: clockTime(form.offer.at, locale) })}</p>
      <div className={s.actions}>
        <Button variant="default" onClick={form.takeOffer}>
          {t('editing.draft.take')}
        </Button>
        <Button variant="subtle" onClick={form.dropOffer}>
          {t('editing.draft.drop')}
        </Button>
      </div>
    </div>
  );
}
