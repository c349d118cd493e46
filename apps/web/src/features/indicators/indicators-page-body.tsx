import type { FragmentType } from '@apollo/client/masking';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { Icon } from '../../ui/controls/icon.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/states.tsx';
import { filterIndicators, type IndicatorFilter } from './filter-indicators.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { indicatorsSectionFragment } from './indicators-section.tsx';

type Props = {
  plan: FragmentType<typeof indicatorsSectionFragment>;
  filter: IndicatorFilter;
  onFilter: (filter: IndicatorFilter) => void;
};

const ALL = 'alla';

/** Every indicator of the plan, worst first, to be narrowed down by name and by what needs attention. */
export function IndicatorsPageBody({ plan, filter, onFilter }: Props) {
  const { t, i18n } = useTranslation();
  const paths = usePlanPaths();
  const { compareWith, indicators } = useOwnFragment(indicatorsSectionFragment, plan).picture;
  const shown = filterIndicators(indicators, filter, i18n.language);
  if (indicators.length === 0) return <EmptyState text={t('indicators.empty')} />;
  return (
    <Section
      title={t('indicators.title')}
      note={indicators.some(({ signal }) => signal.status === 'full') && t('indicators.worstFirst')}
      action={
        <>
          <TextInput
            type="search"
            aria-label={t('indicators.search')}
            placeholder={t('indicators.search')}
            leftSection={<Icon name="search" size={14} />}
            defaultValue={filter.text}
            onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value.trim() })}
          />
          <Segmented<NonNullable<IndicatorFilter['only']> | typeof ALL>
            label={t('indicators.filter')}
            value={filter.only ?? ALL}
            onChange={(value) => onFilter({ ...filter, only: value === ALL ? undefined : value })}
            options={[
              { value: ALL, label: t('indicators.all') },
              { value: 'signal', label: t('indicators.filterSignal') },
              { value: 'saknas', label: t('indicators.filterMissing') },
            ]}
          />
        </>
      }
    >
      {shown.length === 0 ? (
        <EmptyState
          text={t('indicators.emptyFilter')}
          action={{ label: t('indicators.clearFilter'), href: paths.indicators() }}
        />
      ) : (
        <IndicatorTable
          caption={t('indicators.title')}
          indicators={shown}
          compareWith={compareWith}
        />
      )}
    </Section>
  );
}
