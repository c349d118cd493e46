import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useNotice } from '../editing/use-notice.ts';
import { useRefresh } from '../editing/use-refresh.ts';

const undoMutation = graphql(`
  mutation UndoFromHistory($input: UndoChangeInput!) {
    undoChange(input: $input) {
      ...SavedPart_payload @unmask
    }
  }
`);

/** Takes a change back and says how it went, at the foot of the page. */
export function useUndo(onUndone: () => Promise<void>) {
  const { t } = useTranslation();
  const slug = useParams({ strict: false }).kommun ?? '';
  const { notify } = useNotice();
  const refresh = useRefresh();
  const [undo, { loading }] = useMutation(undoMutation);

  async function takeBack(changeId: string) {
    try {
      const { data } = await undo({ variables: { input: { municipality: slug, changeId } } });
      const problem = data?.undoChange.problem;
      notify({ text: problem ? problem.message : t('changes.log.undone') });
      await refresh();
      await onUndone();
    } catch {
      notify({ text: t('changes.log.undoFailed') });
    }
  }
  return { takeBack, isUndoing: loading };
}
