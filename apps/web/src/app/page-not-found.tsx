import { useTranslation } from 'react-i18next';
import { paths } from '../lib/router/paths.ts';
import { useDocumentTitle } from '../lib/router/use-document-title.ts';
import { UiLink } from '../ui/link/ui-link.tsx';
import { AloneFrame } from './alone-frame.tsx';
import s from './page-states.module.css';

/** An address that leads nowhere, an unknown id and one that the reader may not see: they answer alike. */
export function PageNotFound() {
  const { t } = useTranslation();
  useDocumentTitle(t('common.error.notFoundTitle'));
  return (
    <AloneFrame>
      <div className={s.alone}>
        <h1 className={s.title}>{t('common.error.notFoundTitle')}</h1>
        <p className={s.text}>{t('common.error.notFoundText')}</p>
        <p className={s.link}>
          <UiLink href={paths.chooseMunicipality()}>{t('common.error.toStart')}</UiLink>
        </p>
      </div>
    </AloneFrame>
  );
}
