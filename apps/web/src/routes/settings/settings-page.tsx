import { createLazyRoute } from '@tanstack/react-router';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { SettingsPageBody } from '../../features/plans/settings/settings-page-body.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { settingsRoute } from './route.ts';

function SettingsPage() {
  const loaded = settingsRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartBoundary>
            <SettingsPageBody plan={plan} />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/installningar')({
  component: SettingsPage,
});
