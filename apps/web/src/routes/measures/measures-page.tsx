import '../../lib/i18n/words/measure.ts';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClosedParts } from '../../features/plans/closed/closed-parts.tsx';
import { EditButton } from '../../features/plans/editing/edit-button.tsx';
import { MeasuresPageBody } from '../../features/plans/measures/measures-page-body.tsx';
import type { OpenForm } from '../../features/plans/measures/use-measure-forms.ts';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { measuresRoute } from './route.ts';

function MeasuresPage() {
  const { t } = useTranslation();
  const loaded = measuresRoute.useLoaderData();
  const { lage, visa, vy } = measuresRoute.useSearch();
  const navigate = useNavigate({ from: measuresRoute.fullPath });
  const [form, setForm] = useState<OpenForm | null>(null);
  return (
    <OperationPage loaded={loaded}>
      {({ me, municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('plans.measures.title')}
            count={t('plans.measures.inPlan', { count: plan.counts.measures })}
            actions={
              plan.abilities.canEdit && (
                <EditButton isAllowed isPrimary onClick={() => setForm({ kind: 'new' })}>
                  {t('measure.new')}
                </EditButton>
              )
            }
          />
          <PartBoundary>
            <MeasuresPageBody
              plan={plan}
              readerId={me?.id ?? ''}
              filter={{ lage, visa }}
              view={vy ?? 'lista'}
              form={form}
              onForm={setForm}
              onFilter={(next) =>
                void navigate({
                  search: (previous) => ({ ...previous, ...next }),
                  replace: true,
                })
              }
              onView={(next) =>
                void navigate({
                  search: (previous) => ({
                    ...previous,
                    vy: next === 'tidslinje' ? next : undefined,
                  }),
                  replace: true,
                })
              }
            />
          </PartBoundary>
          <PartBoundary>
            <ClosedParts plan={plan} of="measure" />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/atgarder')({
  component: MeasuresPage,
});
