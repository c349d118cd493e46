import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClosedParts } from '../../features/plans/closed/closed-parts.tsx';
import { GoalTree } from '../../features/plans/goals/goal-tree.tsx';
import '../../lib/i18n/words/goals.ts';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { goalsRoute } from './route.ts';

function GoalsPage() {
  const { t } = useTranslation();
  const loaded = goalsRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('plans.goals.title')}
            count={t('shell.counted.goals', { count: plan.counts.goals })}
          />
          <PartBoundary>
            <GoalTree plan={plan} />
          </PartBoundary>
          <PartBoundary>
            <ClosedParts plan={plan} of="goal" />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/mal')({ component: GoalsPage });
