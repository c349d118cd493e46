import '../../../../lib/i18n/words/steps.ts';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format/use-format.ts';
import type { RiskSteps } from './risk-steps-fragment.ts';
import { groupsOf } from './step-groups.ts';
import type { StepView } from './step-view.ts';

/** What a step is called, and what is said of it. */
export function useStepWords(steps: RiskSteps) {
  const { t } = useTranslation();
  const format = useFormat();

  /** "T1 2026", or "i dag"; the date where it is another day: a plan that has not begun is shown on its first. */
  const nameOf = (index: number) => {
    const date = steps.dates[index] ?? '';
    const isToday = date === todayInStockholm(new Date());
    return steps.labels[index] ?? (isToday ? t('steps.today') : format.date(date));
  };

  /** "T1 2026, 30 april 2026" */
  const readOut = (index: number) => {
    const date = format.date(steps.dates[index] ?? '');
    const name = nameOf(index);
    return name === date ? date : `${name}, ${date}`;
  };

  /** "Sedan T1 2026: 2.1 är höjd, 5.2 är sänkt. 12 risker är oförändrade." */
  function sentenceOf({ risks }: StepView, beforeIndex: number | null): string {
    const open = risks.filter(({ isClosed }) => !isClosed).length;
    if (beforeIndex === null) return t('steps.first', { count: open });
    const { groups, unchanged } = groupsOf(risks);
    const since = nameOf(beforeIndex);
    if (groups.length === 0) return t('steps.nothing', { since, count: unchanged });
    const told = groups.map(({ movement, codes }) =>
      t(`steps.told.${movement}`, { count: codes.length, codes: format.list(codes) }),
    );
    const moved = t('steps.moved', { since, moved: told.join('; ') });
    return unchanged === 0 ? moved : `${moved} ${t('steps.rest', { count: unchanged })}`;
  }

  /** What differs in scale: said when a risk's own version is not the one drawn, or when the step before was on another. */
  function scaleSentenceOf({ risks, scale }: StepView): string | null {
    if (!scale) return null;
    const isOther = (id: string | undefined) => id !== undefined && id !== scale.id;
    const others = risks.filter(({ now }) => isOther(now?.scaleVersionId));
    if (others.length > 0) {
      const codes = format.list(others.map(({ risk }) => risk.code));
      return t('steps.otherScale', { count: others.length, codes, number: scale.number });
    }
    const wasOther = risks.some(({ now, before }) => now && isOther(before?.scaleVersionId));
    return wasOther ? t('steps.newScale', { number: scale.number }) : null;
  }

  return { nameOf, readOut, sentenceOf, scaleSentenceOf };
}
