import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ReaderMenu } from '../../features/auth/reader-menu.tsx';
import { MunicipalityChoice } from '../../features/organisation/municipality-choice.tsx';
import { OperationPage } from '../../lib/apollo/operation-page.tsx';
import { paths } from '../../lib/router/paths.ts';
import { useDocumentTitle } from '../../lib/router/use-document-title.ts';
import { PageHead } from '../../ui/page/page-head.tsx';
import { PageStack } from '../../ui/page/split.tsx';
import { PlainFrame } from '../frame/plain-frame.tsx';
import { startRoute } from './route.ts';

function StartPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('shell.chooseMunicipality'));
  const loaded = startRoute.useLoaderData();
  return (
    <OperationPage loaded={loaded}>
      {({ me }) => (
        <PlainFrame
          homeHref={paths.chooseMunicipality()}
          tools={me && <ReaderMenu me={me} roleNames={[]} />}
        >
          <PageStack>
            <PageHead title={t('shell.chooseMunicipality')} />
            {me && <MunicipalityChoice me={me} />}
          </PageStack>
        </PlainFrame>
      )}
    </OperationPage>
  );
}

export const lazyRoute = createLazyRoute('/')({ component: StartPage });
