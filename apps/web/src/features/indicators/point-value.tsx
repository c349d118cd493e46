import type { ValueFormat } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import s from './point-value.module.css';
import type { SeriesPoint } from './series-points.ts';
import { usePointText } from './use-point-text.ts';

/** A point in a table: its value, or what stands in its place; a protected one on hatching, read out as a word. */
export function PointValue({ point, format }: { point: SeriesPoint | null; format: ValueFormat }) {
  const { t } = useTranslation();
  const textOf = usePointText();
  if (point?.missing !== 'protected') return textOf(point, format);
  return (
    <span className={s.protected}>
      <span aria-hidden="true">{textOf(point, format)}</span>
      <span className="visually-hidden">{t('common.missing.protected')}</span>
    </span>
  );
}
