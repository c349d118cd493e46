import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { IndicatorPageBody } from '../../features/indicators/indicator-page-body.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { indicatorRoute } from './route.ts';

function IndicatorPage() {
  const loaded = indicatorRoute.useLoaderData();
  const { enhet, segment, vy, fran, till } = indicatorRoute.useSearch();
  const navigate = useNavigate({ from: indicatorRoute.fullPath });
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { dataKind, plan, indicator } }) => (
        <PageStack>
          <IndicatorPageBody
            indicator={indicator}
            dataKind={dataKind}
            planTitle={plan.title}
            choice={{
              unitId: enhet ?? null,
              segment: segment ?? null,
              view: vy === 'tabell' ? 'table' : 'chart',
              hasSpan: fran !== undefined || till !== undefined,
            }}
            onChoose={(choice) =>
              void navigate({
                search: (previous) => ({
                  ...previous,
                  ...('unitId' in choice ? { enhet: choice.unitId ?? undefined } : {}),
                  ...('segment' in choice ? { segment: choice.segment ?? undefined } : {}),
                  ...('view' in choice
                    ? { vy: choice.view === 'table' ? ('tabell' as const) : undefined }
                    : {}),
                  ...('hasSpan' in choice ? { fran: undefined, till: undefined } : {}),
                }),
                replace: true,
              })
            }
          />
          <PartBoundary>
            <PlanFoot plan={plan} />
          </PartBoundary>
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/indikatorer/$indicatorId')({
  component: IndicatorPage,
});
