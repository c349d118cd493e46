import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { Segmented } from '../../../ui/controls/segmented.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { LightBar } from './light-bar.tsx';
import {
  type MeasureState,
  type MeasureStateSlug,
  slugOf,
  stateOf,
  statesIn,
} from './measure-filter.ts';
import { MeasureTable } from './measure-table.tsx';
import { measuresSectionFragment } from './measures-section.tsx';

type Props = {
  plan: FragmentType<typeof measuresSectionFragment>;
  filter: MeasureStateSlug | undefined;
  onFilter: (filter: MeasureStateSlug | undefined) => void;
};

const ALL = 'alla';

/** Every measure of the plan, to be narrowed down by state. */
export function MeasuresPageBody({ plan, filter, onFilter }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { measures } = useOwnFragment(measuresSectionFragment, plan).picture;
  const states = statesIn(measures);
  const shown = measures.filter((measure) => !filter || slugOf(stateOf(measure)) === filter);
  const word = (state: MeasureState) => {
    if (state === 'unknown') return t('plans.lightWord.unknown');
    return state === 'late' || state === 'at_risk' || state === 'on_time'
      ? t(`plans.lightWord.${state}`)
      : t(`plans.progress.${state}`);
  };

  if (measures.length === 0) return <EmptyState text={t('plans.measures.empty')} />;
  return (
    <Section
      title={t('plans.measures.title')}
      note={t('plans.measures.countNote', { count: shown.length })}
      action={
        states.length > 1 && (
          <Segmented<MeasureStateSlug | typeof ALL>
            label={t('plans.measures.filter')}
            value={filter ?? ALL}
            onChange={(value) => onFilter(value === ALL ? undefined : value)}
            options={[
              { value: ALL, label: t('plans.measures.all') },
              ...states.map((state) => ({ value: slugOf(state), label: word(state) })),
            ]}
          />
        )
      }
    >
      <LightBar measures={measures} />
      {shown.length === 0 ? (
        <EmptyState
          text={t('plans.measures.emptyFilter')}
          action={{ label: t('plans.measures.showAllMeasures'), href: paths.measures() }}
        />
      ) : (
        <MeasureTable caption={t('plans.measures.title')} measures={shown} isFull />
      )}
    </Section>
  );
}
