import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { Modal } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/router/paths.ts';
import type { SessionGate } from '../../lib/session/session-gate.ts';
import s from './sign-in-again.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** Hiding the scroll bar would take an inline style element, which the content security policy refuses. */
const WITHOUT_STYLE_ELEMENT = { removeScrollBar: false };

/** Over the page when the session has ended: the page below and all that is written in it stay. */
export function SignInAgain({ session }: { session: SessionGate }) {
  const { t } = useTranslation();
  const { isAsking, email } = useSyncExternalStore(session.subscribe, session.getState);
  return (
    <Modal
      opened={isAsking}
      onClose={() => undefined}
      title={t('auth.againTitle')}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      zIndex={400}
      removeScrollProps={WITHOUT_STYLE_ELEMENT}
    >
      <p className={s.text}>{t('auth.againText')}</p>
      <SignInForm {...(email ? { knownEmail: email } : {})} onSignedIn={session.resolve} />
      <p className={s.other}>
        <a href={paths.signIn()}>{t('auth.againSignOut')}</a>
      </p>
    </Modal>
  );
}
