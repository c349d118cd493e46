import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReaderMenu } from '../../features/auth/reader-menu.tsx';
import { PlanList } from '../../features/plans/plan-list.tsx';
import { NewPlan } from '../../features/plans/settings/new-plan.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { paths } from '../../lib/router/paths.ts';
import { useDocumentTitle } from '../../lib/router/use-document-title.ts';
import { Badge } from '../../ui/chips/badge.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { SourceNote } from '../../ui/page/source-note.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PlainFrame } from '../frame/plain-frame.tsx';
import { planChoiceRoute } from './route.ts';

function PlanChoicePage() {
  const { t } = useTranslation();
  const loaded = planChoiceRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ me, municipality }) => {
        const { name, dataKind, source, note, roles } = municipality;
        const about = [source && t('shell.figuresFrom', { source }), note].filter(Boolean);
        return (
          <PlainFrame
            homeHref={paths.chooseMunicipality()}
            tools={
              me && <ReaderMenu me={me} roleNames={roles.map((role) => t(`common.role.${role}`))} />
            }
          >
            <Title name={name} />
            <PageStack>
              <PageHead
                title={name}
                meta={[t('shell.plansTitle')]}
                badges={dataKind !== 'live' && <Badge>{t(`common.dataKind.${dataKind}`)}</Badge>}
                actions={<NewPlan municipality={municipality} />}
              />
              <PlanList municipality={municipality} />
              {about.length > 0 && <SourceNote>{about.join(' ')}</SourceNote>}
            </PageStack>
          </PlainFrame>
        );
      }}
    </OperationPage>
  );
}

function Title({ name }: { name: string }) {
  useDocumentTitle(name);
  return null;
}

export const lazyRoute = createLazyRoute('/$kommun')({ component: PlanChoicePage });
