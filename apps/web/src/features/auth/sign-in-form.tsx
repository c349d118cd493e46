import '@mantine/core/styles/PasswordInput.css';
import '@mantine/core/styles/ActionIcon.css';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SignInResult, signIn } from '../../lib/session/authentication.ts';
import s from './sign-in-form.module.css';

type Props = {
  /** Filled in beforehand, and kept, when a known person signs in again. */
  knownEmail?: string;
  onSignedIn: (email: string) => void;
};

type Fault = Exclude<SignInResult, { kind: 'ok' }> | { kind: 'email' } | { kind: 'password' };

/** E-mail, password and one button; what went wrong stands in one sentence, at the field when a field is at fault. */
export function SignInForm({ knownEmail, onSignedIn }: Props) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<Fault | null>(null);
  const [isSending, setSending] = useState(false);
  const emailRef = useRef<HTMLInputElement>(null);
  const passwordRef = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const email = emailRef.current?.value.trim() ?? '';
    const password = passwordRef.current?.value ?? '';
    const missing = email === '' ? 'email' : password === '' ? 'password' : null;
    if (missing) {
      setFault({ kind: missing });
      (missing === 'email' ? emailRef : passwordRef).current?.focus();
      return;
    }
    setSending(true);
    const result = await signIn(email, password);
    setSending(false);
    if (result.kind === 'ok') {
      onSignedIn(email);
      return;
    }
    setFault(result);
    passwordRef.current?.select();
  }

  const isAtField = fault?.kind === 'email' || fault?.kind === 'password';
  return (
    <form className={s.form} onSubmit={submit} noValidate>
      <TextInput
        ref={emailRef}
        label={t('auth.email')}
        type="email"
        name="email"
        autoComplete="username"
        defaultValue={knownEmail}
        readOnly={knownEmail !== undefined}
        error={fault?.kind === 'email' ? t('auth.emailMissing') : undefined}
      />
      <PasswordInput
        ref={passwordRef}
        label={t('auth.password')}
        name="password"
        autoComplete="current-password"
        classNames={{ innerInput: s.inner }}
        data-autofocus={knownEmail ? true : undefined}
        visibilityToggleButtonProps={{ 'aria-label': t('auth.showPassword') }}
        error={fault?.kind === 'password' ? t('auth.passwordMissing') : undefined}
      />
      <p className={s.fault} role="alert">
        {fault && !isAtField && sentenceOf(fault)}
      </p>
      <Button type="submit" loading={isSending} className={s.submit}>
        {t('auth.signIn')}
      </Button>
    </form>
  );

  function sentenceOf(known: Fault): string {
    if (known.kind === 'too_many') return t('auth.tooMany', { seconds: known.waitSeconds });
    return known.kind === 'unavailable' ? t('auth.unavailable') : t('auth.refused');
  }
}
