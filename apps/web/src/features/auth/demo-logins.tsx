import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DemoLogin, fetchDemoLogins, signIn } from '../../lib/session/authentication.ts';
import s from './demo-logins.module.css';

/** On a demonstration installation: one small button a role. Anywhere else: nothing. */
export function DemoLogins({ onSignedIn }: { onSignedIn: (email: string) => void }) {
  const { t } = useTranslation();
  const [logins, setLogins] = useState<DemoLogin[]>([]);
  const [underWay, setUnderWay] = useState<string | null>(null);

  useEffect(() => {
    let isLeft = false;
    void fetchDemoLogins().then((found) => {
      if (!isLeft) setLogins(found);
    });
    return () => {
      isLeft = true;
    };
  }, []);

  if (logins.length === 0) return null;

  async function enter({ email, password }: DemoLogin) {
    setUnderWay(email);
    const result = await signIn(email, password);
    setUnderWay(null);
    if (result.kind === 'ok') onSignedIn(email);
  }

  return (
    <section className={s.root} aria-labelledby="demo-logins">
      <h2 id="demo-logins" className={s.title}>
        {t('auth.demoTitle')}
      </h2>
      <p className={s.note}>{t('auth.demoNote')}</p>
      <ul className={s.list}>
        {logins.map((login) => (
          <li key={login.email}>
            <Button
              variant="default"
              loading={underWay === login.email}
              onClick={() => void enter(login)}
            >
              {login.title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
