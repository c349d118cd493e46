import { createLazyRoute } from '@tanstack/react-router';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { RoundsPageBody } from '../../features/plans/risks/round/rounds-page-body.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { roundsRoute } from './route.ts';

function RoundsPage() {
  const loaded = roundsRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartBoundary>
            <RoundsPageBody plan={plan} />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/uppfoljning')({
  component: RoundsPage,
});
