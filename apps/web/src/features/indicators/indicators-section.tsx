import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/states.tsx';
import { IndicatorTable } from './indicator-table.tsx';

export const indicatorsSectionFragment = graphql(`
  fragment IndicatorsSection_plan on Plan {
    picture(at: $at, compareWith: $compareWith) {
      compareWith
      indicators {
        ...PlanIndicator_planIndicator @unmask
      }
    }
  }
`);

const SHOWN = 9;

/** The plan's indicators, worst first; the rest are one link away. */
export function IndicatorsSection({
  plan,
}: {
  plan: FragmentType<typeof indicatorsSectionFragment>;
}) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { compareWith, indicators } = useOwnFragment(indicatorsSectionFragment, plan).picture;
  return (
    <Section
      title={t('indicators.title')}
      note={indicators.some(({ signal }) => signal.status === 'full') && t('indicators.worstFirst')}
      action={
        indicators.length > SHOWN && (
          <UiLink href={paths.indicators()}>
            {t('common.showAllCount', { count: indicators.length })}
          </UiLink>
        )
      }
    >
      {indicators.length === 0 ? (
        <EmptyState text={t('indicators.empty')} />
      ) : (
        <IndicatorTable
          caption={t('indicators.title')}
          indicators={indicators.slice(0, SHOWN)}
          compareWith={compareWith}
        />
      )}
    </Section>
  );
}
