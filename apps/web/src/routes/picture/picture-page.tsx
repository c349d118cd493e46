import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { IndicatorChanges } from '../../features/indicators/indicator-changes.tsx';
import { IndicatorsSection } from '../../features/indicators/indicators-section.tsx';
import { MissingEconomy } from '../../features/indicators/missing-economy.tsx';
import { useLatestOutcome } from '../../features/indicators/use-latest-outcome.ts';
import { BelowMatrix, ChangesSection } from '../../features/plans/changes/changes-section.tsx';
import { ContentFigures } from '../../features/plans/content-figures.tsx';
import { GoalsSection } from '../../features/plans/goals/goals-section.tsx';
import { MeasuresSection } from '../../features/plans/measures/measures-section.tsx';
import { PictureHead } from '../../features/plans/picture-head.tsx';
import { PictureSummary } from '../../features/plans/picture-summary.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { RecommendationsSection } from '../../features/plans/recommendations/recommendations-section.tsx';
import { RiskFigures } from '../../features/plans/risks/risk-figures.tsx';
import { RiskMatrixSection } from '../../features/plans/risks/risk-matrix-section.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack, Split } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { pictureRoute } from './route.ts';

const HOLDINGS = ['risks', 'measures', 'goals', 'indicators', 'recommendations'] as const;

/** Fetched for a plan in which nothing has been written only. */
const EmptyPlan = lazy(async () => ({
  default: (await import('../../features/plans/settings/empty-plan.tsx')).EmptyPlan,
}));

function PicturePage() {
  const loaded = pictureRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => {
        const { counts } = plan;
        return (
          <PageStack>
            <Head plan={plan} />
            <PartBoundary>
              <PictureSummary plan={plan}>
                {counts.risks > 0 ? (
                  <RiskFigures plan={plan} counts={counts} />
                ) : (
                  <ContentFigures plan={plan} />
                )}
              </PictureSummary>
            </PartBoundary>
            {HOLDINGS.every((part) => counts[part] === 0) && (
              <Suspense>
                <EmptyPlan />
              </Suspense>
            )}
            {counts.risks > 0 && (
              <Split ratio="7/5">
                <PartBoundary>
                  <RiskMatrixSection plan={plan} />
                  <BelowMatrix plan={plan}>
                    <IndicatorChanges plan={plan} />
                  </BelowMatrix>
                </PartBoundary>
                <PartBoundary>
                  <ChangesSection plan={plan}>
                    <IndicatorChanges plan={plan} />
                  </ChangesSection>
                </PartBoundary>
              </Split>
            )}
            {counts.recommendations > 0 && (
              <PartBoundary>
                <RecommendationsSection plan={plan} />
              </PartBoundary>
            )}
            {counts.goals > 0 && (
              <PartBoundary>
                <GoalsSection plan={plan} />
              </PartBoundary>
            )}
            <MeasuresAndIndicators plan={plan} counts={counts} />
            <PartBoundary>
              <MissingEconomy plan={plan} />
              <PlanFoot plan={plan} />
            </PartBoundary>
          </PageStack>
        );
      }}
    </OperationPage>
  );
}

function Head({ plan }: { plan: HeadParts }) {
  return <PictureHead plan={plan} latestOutcome={useLatestOutcome(plan)} />;
}

type HeadParts = Parameters<typeof PictureHead>[0]['plan'] & Parameters<typeof useLatestOutcome>[0];
type PlanParts = Parameters<typeof MeasuresSection>[0]['plan'] &
  Parameters<typeof IndicatorsSection>[0]['plan'];

function MeasuresAndIndicators({
  plan,
  counts,
}: {
  plan: PlanParts;
  counts: { measures: number; indicators: number };
}) {
  const measures = counts.measures > 0 && (
    <PartBoundary>
      <MeasuresSection plan={plan} />
    </PartBoundary>
  );
  const indicators = counts.indicators > 0 && (
    <PartBoundary>
      <IndicatorsSection plan={plan} />
    </PartBoundary>
  );
  if (measures && indicators) {
    return (
      <Split ratio="5/7">
        {measures}
        {indicators}
      </Split>
    );
  }
  return measures || indicators || null;
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/')({ component: PicturePage });
