import '../../../../lib/i18n/words/round.ts';
import { useMutation } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RiskCloseReason } from '../../../../generated/gql/graphql.ts';
import { ChoiceField } from '../../editing/choice-field.tsx';
import { EditDrawer } from '../../editing/edit-drawer.tsx';
import type { SavedChange } from '../../editing/form-state.ts';
import { LongTextField } from '../../editing/long-text-field.tsx';
import { DateField } from '../../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../../editing/use-checks.ts';
import { useEditForm } from '../../editing/use-edit-form.ts';
import { asRisk, changeRiskStateMutation } from './risk-operations.ts';

type Props = {
  risk: { id: string; code: string; title: string; version: number };
  /** Whether it is opened again; else it is closed. */
  isOpening: boolean;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

type Values = { effectiveOn: string; closeReason: RiskCloseReason | ''; note: string };

const REASONS: readonly RiskCloseReason[] = ['risk_gone', 'merged', 'out_of_scope'];

/** Closes a risk with its reason, or opens it again; what was assessed stays. */
export function RiskStateDrawer({ risk, isOpening, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(changeRiskStateMutation);
  const form = useEditForm<Values, { __typename?: string }>({
    key: `risk-state:${risk.id}`,
    initial: { effectiveOn: todayInStockholm(new Date()), closeReason: '', note: '' },
    version: risk.version,
    validate: ({ effectiveOn, closeReason, note }) =>
      faultsOnly<Values>({
        effectiveOn: checks.required(effectiveOn),
        closeReason: isOpening ? undefined : checks.required(closeReason),
        note: checks.text(note, { limit: 'reason' }),
      }),
    send: async (_changed, version, { effectiveOn, closeReason, note }) => {
      const { data } = await send({
        variables: {
          input: {
            municipality: kommun,
            riskId: risk.id,
            version: version ?? risk.version,
            effectiveOn,
            isOpen: isOpening,
            closeReason: isOpening || closeReason === '' ? null : closeReason,
            note: note.trim() || null,
          },
        },
      });
      return data?.changeRiskState;
    },
    valuesOf: () => null,
    onSaved: (part, change) => {
      if (asRisk(part)) onSaved(change);
    },
  });
  const word = isOpening ? 'reopen' : 'close';
  return (
    <EditDrawer
      title={t(`round.risk.${word}Title`, { code: risk.code })}
      form={form}
      onClose={onClose}
      saveLabel={t(`round.risk.${word}`)}
    >
      <p>{risk.title}</p>
      {!isOpening && (
        <ChoiceField
          form={form}
          name="closeReason"
          label={t('round.risk.closeReason')}
          options={REASONS.map((reason) => ({
            value: reason,
            label: t(`round.risk.reason.${reason}`),
          }))}
        />
      )}
      <DateField
        form={form}
        name="effectiveOn"
        label={t(isOpening ? 'round.risk.openedOn' : 'round.risk.closedOn')}
        hint={t('round.risk.stateHint')}
        isRequired
      />
      <LongTextField form={form} name="note" label={t('round.risk.note')} max={2000} rows={3} />
    </EditDrawer>
  );
}
