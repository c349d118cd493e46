import { createLazyRoute } from '@tanstack/react-router';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { ScalePageBody } from '../../features/plans/risks/scale/scale-page-body.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { scaleRoute } from './route.ts';

function ScalePage() {
  const loaded = scaleRoute.useLoaderData();
  const { version } = scaleRoute.useSearch();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartBoundary>
            <ScalePageBody plan={plan} shownNumber={version} />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/skala')({ component: ScalePage });
