import { createLazyRoute } from '@tanstack/react-router';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { RoundPageBody } from '../../features/plans/risks/round/round-page-body.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { roundRoute } from './route.ts';

function RoundPage() {
  const loaded = roundRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartBoundary>
            <RoundPageBody plan={plan} />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/uppfoljning/$followUpId')({
  component: RoundPage,
});
