import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { errorKind, requestIdOf } from '../lib/apollo/error-kind.ts';
import { paths } from '../lib/router/paths.ts';
import { useDocumentTitle } from '../lib/router/use-document-title.ts';
import { ErrorState, NoAccess } from '../ui/states/states.tsx';
import { AloneFrame } from './alone-frame.tsx';
import { PageNotFound } from './page-not-found.tsx';
import s from './page-states.module.css';

/** What a page that could not load shows: it says what failed, what is safe, and how to try again. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const kind = errorKind(error);
  if (kind === 'not_found') return <PageNotFound />;
  if (kind === 'forbidden') return <PageForbidden />;
  return <PageFailed error={error} reset={reset} />;
}

function PageForbidden() {
  const { t } = useTranslation();
  useDocumentTitle(t('common.error.forbiddenTitle'));
  return (
    <AloneFrame>
      <div className={s.alone}>
        <NoAccess
          title={t('common.error.forbiddenTitle')}
          text={t('common.error.forbiddenText')}
          action={{ label: t('common.error.toStart'), href: paths.chooseMunicipality() }}
        />
      </div>
    </AloneFrame>
  );
}

function PageFailed({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t } = useTranslation();
  const router = useRouter();
  useDocumentTitle(t('common.error.pageTitle'));
  const requestId = requestIdOf(error);

  async function tryAgain() {
    reset();
    await router.invalidate();
  }

  return (
    <AloneFrame>
      <div className={s.alone}>
        <h1 className="visually-hidden">{t('common.error.pageTitle')}</h1>
        <ErrorState
          title={t('common.error.pageTitle')}
          safe={t('common.error.pageSafe')}
          onRetry={() => void tryAgain()}
          retryLabel={t('common.tryAgain')}
          {...(requestId ? { reference: t('common.error.reference', { id: requestId }) } : {})}
        />
      </div>
    </AloneFrame>
  );
}
