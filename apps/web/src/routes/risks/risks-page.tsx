import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { RisksPageBody, type RisksSearch } from '../../features/plans/risks/risks-page-body.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { risksSearch } from './risks-search.ts';
import { risksRoute } from './route.ts';

function RisksPage() {
  const loaded = risksRoute.useLoaderData();
  const inAddress = risksRoute.useSearch();
  const search = risksSearch(inAddress);
  const navigate = useNavigate({ from: risksRoute.fullPath });
  const onSearch = useCallback(
    (change: Partial<RisksSearch>) =>
      void navigate({
        search: (previous) => ({ ...previous, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );

  // Another period chosen in the top bar is another state to begin from.
  const dates = `${inAddress.datum} ${inAddress.jamfor}`;
  const lastDates = useRef(dates);
  useEffect(() => {
    if (lastDates.current === dates) return;
    lastDates.current = dates;
    onSearch({ steg: undefined });
  }, [dates, onSearch]);

  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartBoundary>
            <RisksPageBody plan={plan} search={search} onSearch={onSearch} />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/risker')({ component: RisksPage });
