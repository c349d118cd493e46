import { createLazyRoute } from '@tanstack/react-router';
import { MeasurePageBody } from '../../features/plans/measures/measure-page-body.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { measureRoute } from './route.ts';

function MeasurePage() {
  const loaded = measureRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartBoundary>
            <MeasurePageBody key={loaded.variables.measureId} plan={plan} />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/atgarder/$measureId')({
  component: MeasurePage,
});
