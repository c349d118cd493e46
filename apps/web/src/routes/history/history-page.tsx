import '../../lib/i18n/words/changes.ts';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HistoryPageBody } from '../../features/plans/history/history-page-body.tsx';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { historyRoute } from './route.ts';

function HistoryPage() {
  const { t } = useTranslation();
  const loaded = historyRoute.useLoaderData();
  const { of } = loaded.variables;
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { slug, dataKind, plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('changes.log.title')}
            count={t('changes.log.wholePlan')}
            isUndated
          />
          <PartBoundary>
            <HistoryPageBody
              key={of}
              plan={plan}
              slug={slug}
              planId={plan.id}
              of={of}
              isPublished={dataKind === 'published'}
            />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/historik')({
  component: HistoryPage,
});
