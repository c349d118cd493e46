import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClosedParts } from '../../features/plans/closed/closed-parts.tsx';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { AdvicePageBody } from '../../features/plans/recommendations/advice-page-body.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { recommendationsRoute } from './route.ts';

function RecommendationsPage() {
  const { t } = useTranslation();
  const loaded = recommendationsRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('plans.recommendations.title')}
            count={t('shell.counted.recommendations', { count: plan.counts.recommendations })}
          />
          <PartBoundary>
            <AdvicePageBody plan={plan} />
          </PartBoundary>
          <PartBoundary>
            <ClosedParts plan={plan} of="recommendation" />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/rekommendationer')({
  component: RecommendationsPage,
});
