import '../../../lib/i18n/words/settings.ts';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import type { PlanKind } from '../../../generated/gql/graphql.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';

const emptyPlanQuery = graphql(`
  query EmptyPlan($slug: String!, $planId: ID!) {
    municipality(slug: $slug) {
      id
      slug
      plan(id: $planId) {
        id
        kind
        abilities {
          canEdit
        }
      }
    }
  }
`);

type Part = 'risks' | 'goals' | 'recommendations';

/** What a plan of each kind begins with, and what may follow. */
const ORDER: Readonly<Record<PlanKind, readonly Part[]>> = {
  action_plan: ['risks', 'goals', 'recommendations'],
  internal_control_plan: ['risks', 'goals', 'recommendations'],
  operational_plan: ['goals', 'risks', 'recommendations'],
  development_plan: ['goals', 'risks', 'recommendations'],
  audit_response: ['recommendations', 'risks', 'goals'],
};

/** A plan in which nothing has been written: what is missing, and for each part the one thing to do next. */
export function EmptyPlan() {
  const { t } = useTranslation();
  const { kommun = '', planId = '' } = useParams({ strict: false });
  const paths = usePlanPaths();
  const { data } = useQuery(emptyPlanQuery, { variables: { slug: kommun, planId } });
  if (!data) return null;
  const { kind, abilities } = data.municipality.plan;
  if (!abilities.canEdit) return <EmptyState text={t('settings.start.lead')} />;
  return ORDER[kind].map((part) => (
    <Section key={part} title={t(`shell.${part}`)}>
      <EmptyState
        text={t(`plans.${part}.empty`)}
        action={{ label: t(`settings.start.${part}`), href: paths[part]() }}
      />
    </Section>
  ));
}
