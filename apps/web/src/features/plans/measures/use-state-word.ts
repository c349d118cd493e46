import { useTranslation } from 'react-i18next';
import type { MeasureState } from './measure-filter.ts';

/** A light or a progress in words. */
export function useStateWord(): (state: MeasureState) => string {
  const { t } = useTranslation();
  return (state) => {
    if (state === 'late' || state === 'at_risk' || state === 'on_time' || state === 'unknown') {
      return t(`plans.lightWord.${state}`);
    }
    return t(`plans.progress.${state}`);
  };
}
