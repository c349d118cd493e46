import '../../../lib/i18n/words/editing.ts';
import { useMutation } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosablePart } from '../../../generated/gql/graphql.ts';
import { closePartMutation, reopenPartMutation } from './close-mutations.ts';
import s from './close-part-drawer.module.css';
import { EditDrawer } from './edit-drawer.tsx';
import type { SavedChange } from './form-state.ts';
import { LongTextField } from './long-text-field.tsx';
import { DateField } from './text-field.tsx';
import { faultsOnly, useChecks } from './use-checks.ts';
import { useEditForm } from './use-edit-form.ts';

type Props = {
  /** What is closed, or opened again when it is closed already. */
  part: { kind: ClosablePart; id: string; version: number; name: string; isClosed?: boolean };
  /** "Avsluta åtgärden", "Öppna åtgärden igen" */
  title: string;
  /** What it means for this kind of part, where more than the usual is to be said. */
  meaning?: string;
  /** A plan is not closed without saying why. */
  isReasonRequired?: boolean;
  onClose: () => void;
  onSaved: (change: SavedChange | null, effectiveOn: string) => void;
};

type Values = { effectiveOn: string; reason: string };
const MAX_REASON = 2000;

/** Deleting is closing: from which day, and why. What is closed is still there on every day before. */
export function ClosePartDrawer(props: Props) {
  const { part, title, meaning, isReasonRequired = false, onClose, onSaved } = props;
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [today] = useState(() => todayInStockholm(new Date()));
  const [close] = useMutation(closePartMutation);
  const [reopen] = useMutation(reopenPartMutation);
  const form = useEditForm<Values, { __typename: string }>({
    key: `${part.isClosed ? 'reopen' : 'close'}:${part.id}`,
    initial: { effectiveOn: today, reason: '' },
    version: part.version,
    validate: ({ effectiveOn, reason }) =>
      faultsOnly<Values>({
        effectiveOn: checks.required(effectiveOn),
        reason: checks.text(reason, { limit: 'reason', isRequired: isReasonRequired }),
      }),
    send: async (_changed, version, { effectiveOn, reason }) => {
      const input = {
        municipality: kommun,
        kind: part.kind,
        id: part.id,
        version: version ?? part.version,
        effectiveOn,
        reason: reason.trim() || null,
      };
      if (part.isClosed) return (await reopen({ variables: { input } })).data?.reopenPart;
      return (await close({ variables: { input } })).data?.closePart;
    },
    valuesOf: () => null,
    onSaved: (_part, change) => onSaved(change, form.values.effectiveOn),
  });
  return (
    <EditDrawer title={title} form={form} onClose={onClose} saveLabel={title}>
      <p className={s.name}>{part.name}</p>
      <p className={s.meaning}>
        {meaning ?? t(part.isClosed ? 'editing.close.reopenText' : 'editing.close.text')}
      </p>
      <DateField form={form} name="effectiveOn" label={t('editing.close.effectiveOn')} isRequired />
      <LongTextField
        form={form}
        name="reason"
        label={t('editing.close.reason')}
        max={MAX_REASON}
        isRequired={isReasonRequired}
        hasFocus
      />
    </EditDrawer>
  );
}
