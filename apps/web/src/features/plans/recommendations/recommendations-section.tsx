import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { RecommendationTable } from './recommendation-table.tsx';

export const recommendationsSectionFragment = graphql(`
  fragment RecommendationsSection_plan on Plan {
    picture(at: $at, compareWith: $compareWith) {
      recommendations {
        ...RecommendationRow_recommendation @unmask
      }
    }
  }
`);

/** The auditors' recommendations, all of them: they are few. */
export function RecommendationsSection({
  plan,
}: {
  plan: FragmentType<typeof recommendationsSectionFragment>;
}) {
  const { t } = useTranslation();
  const { recommendations } = useOwnFragment(recommendationsSectionFragment, plan).picture;
  const [first] = recommendations;
  return (
    <Section
      title={t('plans.recommendations.title')}
      note={first ? t('plans.recommendations.note', { from: first.receivedFrom }) : null}
    >
      {first ? (
        <RecommendationTable recommendations={recommendations} />
      ) : (
        <EmptyState text={t('plans.recommendations.empty')} />
      )}
    </Section>
  );
}
