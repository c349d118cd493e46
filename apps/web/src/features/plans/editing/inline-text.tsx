import '../../../lib/i18n/words/editing.ts';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorKind } from '../../../lib/apollo/error-kind.ts';
import type { SavedChange } from './form-state.ts';
import s from './inline-text.module.css';
import type { SavePayload } from './save-payload.ts';
import { useChecks } from './use-checks.ts';

type Props<P> = {
  value: string;
  /** What is edited, for those who listen: "Rubrik". */
  label: string;
  isAllowed: boolean;
  /** Sends the new text with the version that the page showed. */
  send: (text: string) => Promise<SavePayload<P> | undefined>;
  onSaved: (part: P, change: SavedChange | null) => void;
  /** Somebody else wrote meanwhile: open the form with `begun: { values, payload }`, which shows both texts. */
  onConflict: (text: string, payload: SavePayload<P>) => void;
};

/** A title edited where it stands: the pencil opens it, Enter saves, Escape restores. */
export function InlineText<P>(props: Props<P>) {
  const { value, label, isAllowed, send, onSaved, onConflict } = props;
  const { t } = useTranslation();
  const checks = useChecks();
  const hintId = useId();
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ text: string; over: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const isSending = useRef(false);
  // Leaving the field saves it, but not when it is left by restoring.
  const isClosed = useRef(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = text !== null;
  useEffect(() => {
    if (wasOpen.current && !isOpen) pencil.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  function open() {
    isClosed.current = false;
    setText(saved && saved.over === value ? saved.text : value);
  }
  function close() {
    isClosed.current = true;
    setText(null);
    setFault(null);
  }

  async function save() {
    if (text === null || isSending.current || isClosed.current) return;
    const found = checks.text(text, { limit: 'title', isRequired: true });
    if (found) {
      setFault(found);
      return;
    }
    const wanted = text.trim();
    if (wanted === value) {
      close();
      return;
    }
    isSending.current = true;
    try {
      const payload = await send(wanted);
      if (payload?.part && !payload.problem) {
        // Shown at once; the page reads it again behind.
        setSaved({ text: wanted, over: value });
        close();
        onSaved(payload.part, payload.change ?? null);
      } else if (payload?.problem?.code === 'CONFLICT') {
        close();
        onConflict(wanted, payload);
      } else {
        setFault(payload?.problem?.message ?? t('editing.failure.failed'));
      }
    } catch (error) {
      const kind = errorKind(error) === 'unavailable' ? 'unreachable' : 'failed';
      setFault(t(`editing.failure.${kind}`));
    } finally {
      isSending.current = false;
    }
  }

  if (!isOpen) {
    return (
      <>
        {saved && saved.over === value ? saved.text : value}
        {isAllowed && (
          <button
            ref={pencil}
            type="button"
            className={s.pencil}
            aria-label={t('editing.editField', { field: label })}
            onClick={open}
          >
            <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M10.5 2.5l3 3-8 8-3.5.5.5-3.5zM9 4l3 3" />
            </svg>
          </button>
        )}
      </>
    );
  }
  return (
    <span className={s.edit}>
      <input
        // The person has just asked for it.
        // biome-ignore lint/a11y/noAutofocus: focus moves from the pencil to the field it opened
        autoFocus
        className={s.input}
        aria-label={label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={hintId}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFault(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            void save();
          } else if (event.key === 'Escape') {
            event.stopPropagation();
            close();
          }
        }}
        onBlur={() => void save()}
      />
      <span id={hintId} className={fault ? s.fault : s.hint} role={fault ? 'alert' : undefined}>
        {fault ?? t('editing.inlineHint')}
      </span>
    </span>
  );
}
