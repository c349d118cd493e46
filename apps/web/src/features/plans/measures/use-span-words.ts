import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';

/** From when to when, in words; says so where there is no date. */
export function useSpanWords(): (from?: string | null, to?: string | null) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (from, to) => {
    if (from && to) {
      return t('measure.page.span', { from: format.shortDate(from), to: format.shortDate(to) });
    }
    if (to) return t('measure.page.until', { date: format.shortDate(to) });
    if (from) return t('measure.page.starting', { date: format.shortDate(from) });
    return t('measure.page.noTime');
  };
}
