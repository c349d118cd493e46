import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IndicatorsPageBody } from '../../features/indicators/indicators-page-body.tsx';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { indicatorsRoute } from './route.ts';

function IndicatorsPage() {
  const { t } = useTranslation();
  const loaded = indicatorsRoute.useLoaderData();
  const { sok, visa } = indicatorsRoute.useSearch();
  const navigate = useNavigate({ from: indicatorsRoute.fullPath });
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('indicators.title')}
            count={t('indicators.count', { count: plan.counts.indicators })}
          />
          <PartBoundary>
            <IndicatorsPageBody
              plan={plan}
              filter={{ text: sok ?? '', only: visa }}
              onFilter={({ text, only }) =>
                void navigate({
                  search: (previous) => ({ ...previous, sok: text || undefined, visa: only }),
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

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/indikatorer')({
  component: IndicatorsPage,
});
