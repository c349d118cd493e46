import '../../../../lib/i18n/words/settings.ts';
import { useMutation } from '@apollo/client/react';
import { type CivilDate, todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClosablePart } from '../../../../generated/gql/graphql.ts';
import { EditDrawer } from '../../editing/edit-drawer.tsx';
import type { SavedChange } from '../../editing/form-state.ts';
import { LongTextField } from '../../editing/long-text-field.tsx';
import { DateField } from '../../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../../editing/use-checks.ts';
import { useEditForm } from '../../editing/use-edit-form.ts';
import s from './close-drawer.module.css';
import { closePartMutation } from './close-mutations.ts';

type Values = { effectiveOn: CivilDate; reason: string };

export type ClosePartDrawerProps = {
  part: { kind: ClosablePart; id: string; version: number };
  /** "Avsluta målet" */
  title: string;
  /** What is closed, by name. */
  name: string;
  /** What it means: what happens to it and what stays. */
  meaning: string;
  /** A plan is not closed without saying why. */
  isReasonRequired?: boolean;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** Deleting is closing: from a day on, with a reason; everything before stays as it was. */
export function CloseDrawer(props: ClosePartDrawerProps) {
  const { part, title, name, meaning, isReasonRequired = false, onClose, onSaved } = props;
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(closePartMutation);
  const today = todayInStockholm(new Date());
  const form = useEditForm<Values, { __typename: string }>({
    key: `close:${part.id}`,
    initial: { effectiveOn: today, reason: '' },
    version: part.version,
    validate: (values) =>
      faultsOnly<Values>({
        effectiveOn: checks.required(values.effectiveOn),
        reason: checks.text(values.reason, { limit: 'reason', isRequired: isReasonRequired }),
      }),
    send: async (_changed, version, { effectiveOn, reason }) => {
      const { data } = await send({
        variables: {
          input: {
            municipality: kommun,
            ...part,
            version: version ?? part.version,
            effectiveOn,
            reason: reason.trim() || null,
          },
        },
      });
      return data?.closePart;
    },
    valuesOf: () => null,
    onSaved: (_part, change) => onSaved(change),
  });
  return (
    <EditDrawer title={title} form={form} onClose={onClose} saveLabel={title}>
      <p className={s.name}>{name}</p>
      <p className={s.meaning}>{meaning}</p>
      <DateField form={form} name="effectiveOn" label={t('settings.close.from')} isRequired />
      <LongTextField
        form={form}
        name="reason"
        label={t('settings.close.reason')}
        max={2000}
        isRequired={isReasonRequired}
        hasFocus
      />
    </EditDrawer>
  );
}
