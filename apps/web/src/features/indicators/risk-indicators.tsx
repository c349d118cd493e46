import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { Section } from '../../ui/page/section.tsx';
import { EmptyState } from '../../ui/states/states.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import s from './risk-indicators.module.css';

export const riskIndicatorsFragment = graphql(`
  fragment RiskIndicators_risk on Risk {
    id
    indicators(at: $at) {
      ...PlanIndicator_planIndicator @unmask
    }
  }
`);

type Props = {
  risk: FragmentType<typeof riskIndicatorsFragment>;
  compareWith: string | null;
};

/** The indicators of a risk as small charts side by side. */
export function RiskIndicators({ risk, compareWith }: Props) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { indicators } = useOwnFragment(riskIndicatorsFragment, risk);
  return (
    <Section
      title={t('indicators.title')}
      note={indicators.length > 0 && t('indicators.axesFromZero')}
      action={<UiLink href={paths.indicators()}>{t('indicators.allOfPlan')}</UiLink>}
    >
      {indicators.length === 0 ? (
        <EmptyState text={t('plans.risk.noIndicators')} />
      ) : (
        <ul className={s.grid}>
          {indicators.map((planIndicator) => (
            <li key={planIndicator.indicator.id}>
              <IndicatorCard planIndicator={planIndicator} compareWith={compareWith} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
