import '../../../lib/i18n/words/editing.ts';
import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClosablePart } from '../../../generated/gql/graphql.ts';
import { reopenPartMutation } from './close-mutations.ts';
import { notify } from './notice-store.ts';
import { useRefresh } from './use-refresh.ts';

/** Opens again what was closed, and says so or why not. */
export function useReopen() {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const [send] = useMutation(reopenPartMutation);
  const refresh = useRefresh();
  return async (part: { kind: ClosablePart; id: string; version: number }) => {
    try {
      const { data } = await send({ variables: { input: { municipality: kommun, ...part } } });
      const problem = data?.reopenPart.problem;
      notify(
        problem
          ? { text: problem.message }
          : { text: t('editing.close.reopened'), changeId: data?.reopenPart.change?.id },
      );
    } catch {
      notify({ text: t('editing.close.failed') });
    }
    await refresh();
  };
}
