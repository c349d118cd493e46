import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import '../../../lib/i18n/words/editing.ts';
import { Button, Drawer } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveQuestion } from '../leave-question.tsx';
import s from './edit-drawer.module.css';
import { ConflictNote, DraftNote, FormFailureNote } from './form-notes.tsx';
import type { EditForm } from './use-edit-form.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useReturnFocus } from './use-return-focus.ts';

/** Hiding the scroll bar would take an inline style element, which the content security policy refuses. */
const WITHOUT_STYLE_ELEMENT = { removeScrollBar: false };

export type EditDrawerProps<V> = {
  title: string;
  form: EditForm<V>;
  onClose: () => void;
  children: ReactNode;
  /** "Spara" where nothing else is said. */
  saveLabel?: string;
  /** At the other end of the foot: close, reopen. */
  actions?: ReactNode;
};

/**
 * A form beside the page it changes. Show it while it is open: closing is taking it away. Ctrl+S and Ctrl+Enter save,
 * Escape closes and asks first when something is written.
 */
export function EditDrawer<V>(props: EditDrawerProps<V>) {
  const { title, form, onClose, children, saveLabel, actions } = props;
  const { t } = useTranslation();
  const formRef = useRef<HTMLFormElement>(null);
  const lastField = useRef<HTMLElement>(null);
  useReturnFocus();
  const guard = useLeaveGuard({
    isDirty: form.isDirty,
    onLeave: () => {
      form.reset();
      onClose();
    },
  });

  function stay() {
    guard.stay();
    lastField.current?.focus();
  }
  async function save() {
    const faults = await form.save();
    const first = [...(formRef.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
      (field) => (field.dataset.field ?? '') in faults,
    );
    first?.focus();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    void save();
  }
  function onKey(event: KeyboardEvent) {
    const isSave = event.key === 's' || event.key === 'Enter';
    if (!isSave || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  }

  return (
    <Drawer
      opened
      onClose={guard.leave}
      position="right"
      size="34rem"
      removeScrollProps={WITHOUT_STYLE_ELEMENT}
      transitionProps={{ transition: 'fade', duration: 120 }}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      returnFocus={false}
      // Its head is no head of the page.
      attributes={{ header: { role: 'presentation' } }}
      classNames={{ title: s.title, body: s.body }}
    >
      <form
        ref={formRef}
        className={s.form}
        onSubmit={submit}
        onKeyDown={onKey}
        onFocus={(event) => {
          if (!guard.isAsking) lastField.current = event.target;
        }}
        noValidate
      >
        <div className={s.fields}>
          <DraftNote form={form} />
          <ConflictNote form={form} />
          {children}
        </div>
        <div className={guard.isAsking ? `${s.foot} ${s.asking}` : s.foot}>
          <FormFailureNote form={form} />
          {guard.isAsking ? (
            <LeaveQuestion onStay={stay} onDiscard={guard.discard} />
          ) : (
            <div className={s.actions}>
              <Button type="submit" loading={form.isSaving}>
                {saveLabel ?? t('editing.save')}
              </Button>
              <Button variant="default" onClick={guard.leave}>
                {t('common.cancel')}
              </Button>
              {actions}
            </div>
          )}
        </div>
      </form>
    </Drawer>
  );
}
