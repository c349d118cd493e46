import '../../lib/i18n/words/changes.ts';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignalChanges } from '../../features/indicators/signal-changes.tsx';
import { ChangesPageBody } from '../../features/plans/changes/changes-page-body.tsx';
import { PrintButton } from '../../features/plans/changes/print-button.tsx';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { type ChangesSearch, readChangesSearch } from './changes-search.ts';
import { changesRoute } from './route.ts';

function ChangesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { loaded, dates, problem, inView } = changesRoute.useLoaderData();
  const { fran, till, inom, visa } = readChangesSearch(changesRoute.useSearch());
  const navigate = useNavigate({ from: changesRoute.fullPath });
  const go = (own: ChangesSearch) =>
    void navigate({ search: (previous) => ({ ...previous, ...own }), resetScroll: false });
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('changes.title')}
            {...(problem
              ? {}
              : {
                  count: t('changes.span', {
                    from: format.date(dates.from),
                    to: format.date(dates.to),
                  }),
                })}
            isUndated
            actions={<PrintButton />}
          />
          <PartBoundary>
            <ChangesPageBody
              plan={plan}
              problem={problem}
              inView={inView}
              written={{ from: fran ?? dates.from, to: till ?? dates.to }}
              within={inom}
              kindSlug={visa}
              onDates={({ from, to }) => go({ fran: from, till: to })}
              onWithin={(partId) => go({ inom: partId })}
              onKind={(slug) => go({ visa: slug })}
              signals={<SignalChanges plan={plan} />}
            />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/andringar')({
  component: ChangesPage,
});
