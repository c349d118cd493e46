import '../../../lib/i18n/words/editing.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorKind } from '../../../lib/apollo/error-kind.ts';
import { notify } from './notice-store.ts';
import type { SavePayload } from './save-payload.ts';
import { useRefresh } from './use-refresh.ts';

/**
 * Saves a choice made in its place, such as a step's progress in a table: at once, with a line that says so and takes
 * it back. Answers whether it was saved; otherwise the line says why.
 */
export function useQuickSave(): {
  isSaving: boolean;
  save: (
    send: () => Promise<SavePayload<unknown> | undefined>,
    saidWhenSaved: string,
  ) => Promise<boolean>;
} {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const [isSaving, setSaving] = useState(false);
  return {
    isSaving,
    async save(send, saidWhenSaved) {
      setSaving(true);
      try {
        const payload = await send();
        const problem = payload?.problem;
        if (payload && !problem) {
          notify({ text: saidWhenSaved, changeId: payload.change?.id });
        } else {
          const name = payload?.change?.actorName ?? t('editing.conflict.somebody');
          notify({
            text:
              problem?.code === 'CONFLICT'
                ? t('editing.quickConflict', { name })
                : (problem?.message ?? t('editing.failure.failed')),
          });
        }
        await refresh();
        return !problem && payload !== undefined;
      } catch (error) {
        const kind = errorKind(error) === 'unavailable' ? 'unreachable' : 'failed';
        notify({ text: t(`editing.failure.${kind}`) });
        return false;
      } finally {
        setSaving(false);
      }
    },
  };
}
