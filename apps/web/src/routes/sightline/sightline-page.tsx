import '../../lib/i18n/words/sightline.ts';
import { createLazyRoute, useNavigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignalWords } from '../../features/indicators/signal-words.tsx';
import { PartHead } from '../../features/plans/part-head.tsx';
import { PlanFoot } from '../../features/plans/plan-foot.tsx';
import { SightlinePageBody } from '../../features/plans/sightline/sightline-page-body.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { idIn } from '../../lib/router/search-values.ts';
import { PageStack } from '../../ui/page/split.tsx';
import { PartBoundary } from '../part-boundary.tsx';
import { sightlineRoute } from './route.ts';

function SightlinePage() {
  const { t } = useTranslation();
  const router = useRouter();
  const loaded = sightlineRoute.useLoaderData();
  const chosenId = idIn(sightlineRoute.useSearch(), 'fran');
  const navigate = useNavigate({ from: sightlineRoute.fullPath });
  return (
    <OperationPage loaded={loaded}>
      {({ municipality: { plan } }) => (
        <PageStack>
          <PartHead
            plan={plan}
            title={t('sightline.title')}
            count={t('sightline.count')}
            isUndated
          />
          <PartBoundary>
            <SightlinePageBody
              plan={plan}
              chosenId={chosenId}
              onChoose={(fran) =>
                void navigate({
                  search: (previous) => ({ ...previous, fran }),
                  resetScroll: false,
                })
              }
              onOpen={(href) => void router.navigate({ href })}
              signalOf={(signal) => <SignalWords signal={signal} />}
            />
          </PartBoundary>
          <PlanFoot plan={plan} />
        </PageStack>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/$kommun/plan/$planId/samband')({
  component: SightlinePage,
});
