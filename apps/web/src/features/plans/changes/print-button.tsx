import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import s from './print-button.module.css';

/** Not on a phone, which seldom prints. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <div className={s.root}>
      <Button variant="default" onClick={() => window.print()}>
        {t('common.print')}
      </Button>
    </div>
  );
}
