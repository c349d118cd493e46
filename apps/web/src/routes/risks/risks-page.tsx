import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { RiskTable } from '../../features/plans/risks/risk-table.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { Segmented } from '../../ui/controls/segmented.tsx';
import { Section } from '../../ui/page/section.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { risksRoute } from './route.ts';

const BAND_OF_COLOUR = { rod: 'red', gul: 'yellow', gron: 'green' } as const;
const COLOURS = ['rod', 'gul', 'gron'] as const;

function RisksPage() {
  const { t } = useTranslation();
  const loaded = risksRoute.useLoaderData();
  const { farg } = risksRoute.useSearch();
  const navigate = useNavigate({ from: risksRoute.fullPath });
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('plans.risks.title')}
            count={t('plans.risks.count', { count: plan.counts.risks })}
          />
          <PartBoundary>
            <Section
              title={t('plans.risks.byArea')}
              action={
                <Segmented
                  label={t('plans.risks.filter')}
                  value={farg ?? 'alla'}
                  options={[
                    { value: 'alla', label: t('plans.risks.all') },
                    ...COLOURS.map((colour) => ({
                      value: colour,
                      label: t(`plans.band.${BAND_OF_COLOUR[colour]}`),
                    })),
                  ]}
                  onChange={(value) =>
                    void navigate({
                      search: (previous) => ({
                        ...previous,
                        farg: value === 'alla' ? undefined : value,
                      }),
                      replace: true,
                    })
                  }
                />
              }
            >
              <RiskTable plan={plan} band={farg && BAND_OF_COLOUR[farg]} />
            </Section>
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/risker')({ component: RisksPage });
