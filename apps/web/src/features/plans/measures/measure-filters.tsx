import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/controls/segmented.tsx';
import {
  isLate,
  type MeasureFilter,
  type MeasureSelection,
  type MeasureStateSlug,
  slugOf,
  statesIn,
} from './measure-filter.ts';
import s from './measure-filters.module.css';
import type { ListedMeasure } from './measure-list-fragment.ts';
import { useStateWord } from './use-state-word.ts';

type Props = {
  measures: readonly ListedMeasure[];
  filter: MeasureFilter;
  readerId: string;
  onFilter: (filter: MeasureFilter) => void;
};

/** Past their date, one's own, and by state; only what occurs is offered. */
export function MeasureFilters({ measures, filter, readerId, onFilter }: Props) {
  const { t } = useTranslation();
  const word = useStateWord();
  const overdue = measures.filter(isLate).length;
  const own = measures.filter((measure) => measure.ownerUserId === readerId).length;
  const states = statesIn(measures);
  const options: { value: MeasureSelection | 'alla'; label: string }[] = [
    { value: 'alla', label: t('plans.measures.all') },
  ];
  if (overdue > 0 || filter.visa === 'forsenade') {
    options.push({ value: 'forsenade', label: t('measure.list.overdue', { count: overdue }) });
  }
  if (own > 0 || filter.visa === 'mina') {
    options.push({ value: 'mina', label: t('measure.list.mine', { count: own }) });
  }
  return (
    <div className={s.filters}>
      {options.length > 1 && (
        <Segmented
          label={t('plans.measures.filter')}
          value={filter.visa ?? 'alla'}
          onChange={(value) => onFilter({ ...filter, visa: value === 'alla' ? undefined : value })}
          options={options}
        />
      )}
      {(states.length > 1 || filter.lage) && (
        <NativeSelect
          aria-label={t('plans.measures.state')}
          value={filter.lage ?? ''}
          onChange={(event) =>
            onFilter({
              ...filter,
              lage: (event.currentTarget.value as MeasureStateSlug | '') || undefined,
            })
          }
          data={[
            { value: '', label: t('measure.list.anyState') },
            ...states.map((state) => ({ value: slugOf(state), label: word(state) })),
          ]}
        />
      )}
    </div>
  );
}
