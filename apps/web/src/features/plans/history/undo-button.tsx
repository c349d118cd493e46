import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import s from './undo-button.module.css';
import { useUndo } from './use-undo.ts';

const fragment = graphql(`
  fragment UndoButton_change on Change {
    id
    name
    isUndoable
  }
`);

type Props = {
  change: FragmentType<typeof fragment>;
  onUndone: () => Promise<void>;
};

/** Takes a change back; there only while it is the newest on its object and the reader may. */
export function UndoButton({ change, onUndone }: Props) {
  const { t } = useTranslation();
  const { id, name, isUndoable } = useOwnFragment(fragment, change);
  const { takeBack, isUndoing } = useUndo(onUndone);
  if (!isUndoable) return null;
  return (
    <button
      type="button"
      className={s.undo}
      disabled={isUndoing}
      onClick={() => void takeBack(id)}
      aria-label={t('changes.log.undoOf', { name })}
    >
      {t('changes.log.undo')}
    </button>
  );
}
