import { useTranslation } from 'react-i18next';
import s from './goal-parts.module.css';

/** In the place of a figure that the viewer may not see; read out as a word. */
export function HiddenFigure() {
  const { t } = useTranslation();
  return (
    <span className={s.protected}>
      <span aria-hidden="true">{t('common.missing.protectedSymbol')}</span>
      <span className="visually-hidden">{t('common.missing.protected')}</span>
    </span>
  );
}

/** Whether a figure is there but hidden from the viewer. */
export function isHidden(row: { hidden: readonly string[] }, figure: string): boolean {
  return row.hidden.includes(figure);
}
