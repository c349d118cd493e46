import '../../../lib/i18n/words/editing.ts';
import { type CivilDate, todayInStockholm } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { SavedChange } from './form-state.ts';
import { notify } from './notice-store.ts';
import { useRefresh } from './use-refresh.ts';

type Saved = {
  /** "Åtgärden är sparad." */
  text: string;
  change: SavedChange | null;
  /** For what is there only from a day on (a new object, a dated fact): that day, and the day in view. */
  from?: { day: CivilDate; at: CivilDate; href: (day: CivilDate) => string };
};

/** What follows on a save: the page is read again and a line says what was done, with the way back. */
export function useSaved(): (saved: Saved) => void {
  const { t } = useTranslation();
  const format = useFormat();
  const refresh = useRefresh();
  return ({ text, change, from }) => {
    const isLater = from !== undefined && from.day > from.at;
    const isToday = from?.day === todayInStockholm(new Date());
    notify({
      text: isLater ? t('editing.visibleFrom', { text, date: format.date(from.day) }) : text,
      changeId: change?.id,
      link: isLater
        ? {
            label: isToday ? t('editing.today') : t('editing.showThen'),
            href: from.href(from.day),
          }
        : undefined,
    });
    void refresh();
  };
}
