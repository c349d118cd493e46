import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MeasuresPageBody } from '../../features/plans/measures/measures-page-body.tsx';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { measuresRoute } from './route.ts';

function MeasuresPage() {
  const { t } = useTranslation();
  const loaded = measuresRoute.useLoaderData();
  const { lage } = measuresRoute.useSearch();
  const navigate = useNavigate({ from: measuresRoute.fullPath });
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('plans.measures.title')}
            count={t('plans.measures.inPlan', { count: plan.counts.measures })}
          />
          <PartBoundary>
            <MeasuresPageBody
              plan={plan}
              filter={lage}
              onFilter={(next) =>
                void navigate({
                  search: (previous) => ({ ...previous, lage: next }),
                  replace: true,
                })
              }
            />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/atgarder')({
  component: MeasuresPage,
});
