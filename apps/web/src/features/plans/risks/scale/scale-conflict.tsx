import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditForm } from '../../editing/use-edit-form.ts';
import s from './scale-editor.module.css';
import type { RiskScaleVersion } from './scale-page-fragment.ts';

type Props = {
  form: EditForm<{ drawing: string; note: string }>;
  /** The version in force, as it now is. */
  newest: RiskScaleVersion;
};

/** Somebody published meanwhile: one's own drawing is kept and is now compared with theirs. */
export function ScaleConflict({ form, newest }: Props) {
  const { t } = useTranslation();
  const { conflict, values } = form;
  if (!conflict?.names.includes('drawing')) return null;
  const isTheirs = values.drawing === conflict.theirs.drawing;
  return (
    <div className={s.conflict} role="alert">
      <p className={s.conflictTitle}>{t('scale.conflictTitle', { number: newest.number })}</p>
      <p>{t('scale.conflictText', { number: newest.number, next: newest.number + 1 })}</p>
      <Button
        variant="default"
        onClick={() => form.resolve('drawing', isTheirs ? 'mine' : 'theirs')}
      >
        {isTheirs ? t('scale.takeMine') : t('scale.takeTheirs', { number: newest.number })}
      </Button>
    </div>
  );
}
