import '../../../lib/i18n/words/editing.ts';
import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { errorKind } from '../../../lib/apollo/error-kind.ts';
import { Icon } from '../../../ui/controls/icon.tsx';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import s from './notice-region.module.css';
import { type currentNotice, notify } from './notice-store.ts';
import { useRefresh } from './use-refresh.ts';

const undoMutation = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      ...SavedPart_payload @unmask
    }
  }
`);

/** Longer than the ten seconds that a slow reader needs (WCAG 2.2.1); it stays while it is pointed at or has focus. */
const SHOWN_MS = 12_000;

type Props = { notice: ReturnType<typeof currentNotice> };

/** What was just done, at the foot of the page, and the button that takes it back. Ctrl+Z does the same. */
export function NoticeRegion({ notice }: Props) {
  const { t } = useTranslation();
  const slug = useParams({ strict: false }).kommun ?? '';
  const refresh = useRefresh();
  const [undo, { loading }] = useMutation(undoMutation);
  const [isHeld, setHeld] = useState(false);
  // A region must be there before its text, or the text is not read out.
  const [shown, setShown] = useState<Props['notice']>(null);
  useEffect(() => setShown(notice), [notice]);

  useEffect(() => {
    if (!shown || isHeld || loading) return;
    const timer = window.setTimeout(() => notify(null), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [shown, isHeld, loading]);

  async function takeBack(changeId: string) {
    try {
      const { data } = await undo({ variables: { input: { municipality: slug, changeId } } });
      const problem = data?.undoChange.problem;
      notify({ text: problem ? problem.message : t('editing.undone') });
      if (!problem) await refresh();
    } catch (error) {
      notify({
        text:
          errorKind(error) === 'unavailable'
            ? t('editing.undoUnreachable')
            : t('editing.undoFailed'),
        changeId,
      });
    }
  }

  const changeId = shown?.changeId;
  const takeBackNow = useRef<() => void>(() => undefined);
  takeBackNow.current = () => {
    if (changeId && !loading) void takeBack(changeId);
  };
  useEffect(() => {
    if (!changeId) return;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || isTyping(event.target)) return;
      event.preventDefault();
      takeBackNow.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [changeId]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from leaving
    <div
      className={shown ? s.root : s.empty}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
    >
      <p role="status" className={s.text}>
        {shown?.text}
      </p>
      {shown && (
        <div className={s.actions}>
          {shown.link && <UiLink href={shown.link.href}>{shown.link.label}</UiLink>}
          {changeId && (
            <Button
              variant="default"
              loading={loading}
              title={t('editing.undoKey')}
              aria-keyshortcuts="Control+Z"
              onClick={() => void takeBack(changeId)}
            >
              {t('editing.undo')}
            </Button>
          )}
          <button
            type="button"
            className={s.close}
            aria-label={t('editing.dismiss')}
            onClick={() => notify(null)}
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}

/** In a field Ctrl+Z takes back letters, not what was saved. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
