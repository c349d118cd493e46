import type { ValueFormat } from '@lagesbild/domain/format';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import type { SeriesPoint } from './series-points.ts';

/** A point in text: its value, or what is printed in its place. Missing is a word or a sign, never a zero. */
export function usePointText(): (point: SeriesPoint | null, valueFormat: ValueFormat) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (point, valueFormat) => {
    if (!point) return '';
    if (point.value !== null) return format.value(point.value, valueFormat);
    if (point.printedAs) return point.printedAs;
    switch (point.missing) {
      case 'protected':
        return t('common.missing.protectedSymbol');
      case 'not_applicable':
        return t('common.missing.notApplicableSymbol');
      case 'not_available':
        return t('common.missing.notAvailableSymbol');
      default:
        return t(`common.missing.${point.missing ?? 'not_reported'}`);
    }
  };
}
