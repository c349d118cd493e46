import { createLazyRoute, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DemoLogins } from '../../features/auth/demo-logins.tsx';
import { SignInForm } from '../../features/auth/sign-in-form.tsx';
import { paths } from '../../lib/router/paths.ts';
import { useDocumentTitle } from '../../lib/router/use-document-title.ts';
import frame from '../frame/plain-frame.module.css';
import { PlainFrame } from '../frame/plain-frame.tsx';
import { signInRoute } from './route.ts';
import s from './sign-in-page.module.css';

function SignInPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const { nasta } = signInRoute.useSearch();
  useDocumentTitle(t('auth.signInTitle'));

  async function enter() {
    // What was asked before says that nobody is signed in, and would be believed first.
    await router.options.context.client.clearStore();
    await router.navigate({ href: nasta ?? paths.start(), replace: true });
  }

  return (
    <PlainFrame homeHref={paths.start()}>
      <div className={frame.narrow}>
        <h1 className={s.title}>{t('auth.signInTitle')}</h1>
        <p className={s.purpose}>{t('auth.purpose')}</p>
        <SignInForm onSignedIn={() => void enter()} />
        <DemoLogins onSignedIn={() => void enter()} />
      </div>
    </PlainFrame>
  );
}

export const lazyRoute = createLazyRoute('/logga-in')({ component: SignInPage });
