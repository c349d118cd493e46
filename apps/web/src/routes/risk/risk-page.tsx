import type { CivilDate } from '@lagesbild/domain/calendar';
import { Button } from '@mantine/core';
import { createLazyRoute, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RiskIndicators } from '../../features/indicators/risk-indicators.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { RiskAssessments } from '../../features/plans/risks/risk-assessments.tsx';
import type { RiskContext } from '../../features/plans/risks/risk-context.ts';
import { RiskHead } from '../../features/plans/risks/risk-head.tsx';
import { RiskMeasures } from '../../features/plans/risks/risk-measures.tsx';
import { SavedNotice } from '../../features/plans/saved-notice.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { riskRoute } from './route.ts';

/** The form comes when it is asked for: most readers only read. */
const AssessDrawer = lazy(async () => ({
  default: (await import('../../features/plans/risks/assess-drawer.tsx')).AssessDrawer,
}));

function RiskPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const loaded = riskRoute.useLoaderData();
  const [assessing, setAssessing] = useState<'not_yet' | 'open' | 'closed'>('not_yet');
  const [savedOn, setSavedOn] = useState<CivilDate | null>(null);

  function afterSaving(effectiveOn: CivilDate) {
    setAssessing('closed');
    setSavedOn(effectiveOn);
    // The sentences and the movements follow from the new assessment.
    void router.invalidate();
  }

  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { slug, dataKind, plan } }) => {
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
                risk={plan.risk}
                context={context}
                notice={<SavedNotice riskId={plan.risk.id} savedOn={savedOn} at={context.at} />}
                actions={
                  plan.abilities.canAssessRisks && (
                    <Button
                      onClick={() => {
                        setSavedOn(null);
                        setAssessing('open');
                      }}
                    >
                      {t('plans.risk.assess')}
                    </Button>
                  )
                }
              />
              <PartBoundary>
                <RiskAssessments risk={plan.risk} context={context} />
              </PartBoundary>
              <PartBoundary>
                <RiskMeasures risk={plan.risk} context={context} />
              </PartBoundary>
              <PartBoundary>
                <RiskIndicators risk={plan.risk} compareWith={context.compareWith} />
              </PartBoundary>
              <PlanFoot plan={plan} />
            </PageStack>
            {assessing !== 'not_yet' && (
              <Suspense>
                <AssessDrawer
                  risk={plan.risk}
                  context={context}
                  isOpen={assessing === 'open'}
                  onClose={() => setAssessing('closed')}
                  onSaved={afterSaving}
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
