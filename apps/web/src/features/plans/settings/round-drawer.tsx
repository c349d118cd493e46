import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { FollowUpKind } from '../../../generated/gql/graphql.ts';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { SelectField } from '../editing/select-field.tsx';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import type { Round, SettingsPlan } from './settings-fragment.ts';
import { saveRoundMutation } from './settings-mutations.ts';

const KINDS: readonly FollowUpKind[] = ['start', 't1', 't2', 'year_end', 'date'];

type Values = { kind: FollowUpKind; effectiveOn: string; label: string };
type RoundLike = Values;

const valuesOf = ({ kind, effectiveOn, label }: RoundLike): Values => ({
  kind,
  effectiveOn,
  label,
});

type Props = {
  plan: SettingsPlan;
  round: Round;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** A dated round of the plan: what it is called and when it is. */
export function RoundDrawer({ plan, round, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const checks = useChecks();
  const [send] = useMutation(saveRoundMutation);
  const form = useEditForm<Values, { __typename: string }>({
    key: `follow-up:${round.id}`,
    initial: valuesOf(round),
    version: round.version,
    validate: (values) =>
      faultsOnly<Values>({
        effectiveOn: checks.required(values.effectiveOn),
        label: checks.text(values.label, { limit: 'name', isRequired: true }),
      }),
    send: async (changed, version) => {
      const input = { municipality: plan.municipality.slug, id: round.id, version, ...changed };
      return (await send({ variables: { input } })).data?.saveFollowUp;
    },
    valuesOf: (part) => (isRound(part) ? valuesOf(part) : null),
    onSaved: (_part, change) => onSaved(change),
  });
  return (
    <EditDrawer title={t('settings.round.edit')} form={form} onClose={onClose}>
      <SelectField
        form={form}
        name="kind"
        label={t('settings.round.kind')}
        options={KINDS.map((value) => ({ value, label: t(`plans.followUp.${value}`) }))}
      />
      <DateField form={form} name="effectiveOn" label={t('settings.round.day')} isRequired />
      <TextField form={form} name="label" label={t('settings.round.name')} isRequired />
    </EditDrawer>
  );
}

function isRound(part: { __typename: string }): part is RoundLike & { __typename: 'FollowUp' } {
  return part.__typename === 'FollowUp';
}
