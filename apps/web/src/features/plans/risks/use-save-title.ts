import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SavedChange } from '../editing/form-state.ts';
import type { SavePayload } from '../editing/save-payload.ts';
import { useNotice } from '../editing/use-notice.ts';
import { useRefresh } from '../editing/use-refresh.ts';
import { saveRiskMutation } from './tasks/risk-operations.ts';

/** Saves a risk's title from its own place. */
export function useSaveTitle({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const { notify } = useNotice();
  const refresh = useRefresh();
  const [save] = useMutation(saveRiskMutation);
  return {
    async send(title: string): Promise<SavePayload<{ __typename?: string }> | undefined> {
      const { data } = await save({
        variables: { input: { municipality: kommun, id, version, title } },
      });
      return data?.saveRisk;
    },
    onSaved(_part: unknown, change: SavedChange | null) {
      notify({ text: t('round.risk.saved'), changeId: change?.id });
      void refresh();
    },
  };
}
