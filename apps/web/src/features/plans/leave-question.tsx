import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import s from './leave-question.module.css';

type Props = { onStay: () => void; onDiscard: () => void };

/** Asked before anything written is thrown away; the answer that keeps it is the one at hand. */
export function LeaveQuestion({ onStay, onDiscard }: Props) {
  const { t } = useTranslation();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div className={s.root} role="alertdialog" aria-label={t('plans.assess.discard')}>
      <p>{t('plans.assess.discard')}</p>
      <div className={s.actions}>
        <Button ref={stay} onClick={onStay}>
          {t('plans.assess.discardNo')}
        </Button>
        <Button variant="default" onClick={onDiscard}>
          {t('plans.assess.discardYes')}
        </Button>
      </div>
    </div>
  );
}
