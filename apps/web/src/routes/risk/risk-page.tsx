import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { RiskIndicators } from '../../features/indicators/risk-indicators.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { RiskActions, RiskMeasureActions } from '../../features/plans/risks/risk-actions.tsx';
import { RiskAssessments } from '../../features/plans/risks/risk-assessments.tsx';
import type { RiskContext } from '../../features/plans/risks/risk-context.ts';
import { RiskHead } from '../../features/plans/risks/risk-head.tsx';
import { RiskMeasures } from '../../features/plans/risks/risk-measures.tsx';
import type { RiskTask } from '../../features/plans/risks/tasks/risk-task.ts';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { riskRoute } from './route.ts';

/** The forms come when one is asked for: most readers only read. */
const RiskTaskDrawer = lazy(async () => ({
  default: (await import('../../features/plans/risks/tasks/risk-task-drawer.tsx')).RiskTaskDrawer,
}));

function RiskPage() {
  const loaded = riskRoute.useLoaderData();
  const [task, setTask] = useState<RiskTask | null>(null);

  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { slug, dataKind, plan } }) => {
        const { risk, abilities } = plan;
        const context: RiskContext = {
          slug,
          dataKind,
          planTitle: plan.title,
          startsOn: plan.startsOn,
          endsBefore: plan.endsBefore,
          followUps: plan.followUps,
          at: plan.picture.at,
          compareWith: plan.picture.compareWith,
        };
        return (
          <>
            <PageStack>
              <RiskHead
                key={risk.id}
                risk={risk}
                context={context}
                onTitleConflict={(begun) => setTask({ kind: 'edit', begun })}
                actions={
                  <RiskActions
                    riskId={risk.id}
                    isOpen={risk.states.at(-1)?.isOpen !== false}
                    canAssess={abilities.canAssessRisks}
                    canEdit={risk.abilities.canEdit}
                    onTask={(kind) => setTask({ kind })}
                  />
                }
              />
              <PartBoundary>
                <RiskAssessments risk={risk} context={context} />
              </PartBoundary>
              <PartBoundary>
                <RiskMeasures
                  risk={risk}
                  context={context}
                  action={
                    <RiskMeasureActions
                      canEdit={abilities.canEdit}
                      onTask={(kind) => setTask({ kind })}
                    />
                  }
                />
              </PartBoundary>
              <PartBoundary>
                <RiskIndicators risk={risk} compareWith={context.compareWith} />
              </PartBoundary>
              <PlanFoot plan={plan} />
            </PageStack>
            {task && (
              <Suspense>
                <RiskTaskDrawer
                  task={task}
                  risk={risk}
                  at={context.at}
                  onClose={() => setTask(null)}
                />
              </Suspense>
            )}
          </>
        );
      }}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/risker/$riskId')({
  component: RiskPage,
});
