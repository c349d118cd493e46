import { useMutation } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../../editing/edit-drawer.tsx';
import { LinksField } from '../../editing/links-field.tsx';
import { LongTextField } from '../../editing/long-text-field.tsx';
import { OwnerField } from '../../editing/owner-field.tsx';
import { SelectField } from '../../editing/select-field.tsx';
import { DateField, TextField } from '../../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../../editing/use-checks.ts';
import { useEditForm } from '../../editing/use-edit-form.ts';
import type { RiskDrawerProps } from './risk-drawer.tsx';
import {
  asRisk,
  type RiskFormPlan,
  type RiskPart,
  type RiskValues,
  riskValues,
  saveRiskMutation,
} from './risk-operations.ts';

type Props = RiskDrawerProps & { plan: RiskFormPlan; risk: RiskPart | null };

export function RiskForm({ plan, risk, begun, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(saveRiskMutation);
  const form = useEditForm<RiskValues, { __typename?: string }>({
    key: risk ? `risk:${risk.id}` : `risk:new:${plan.id}`,
    initial: risk ? riskValues(risk) : emptyRisk(),
    version: risk?.version ?? null,
    ...(begun ? { begun } : {}),
    validate: (values) =>
      faultsOnly<RiskValues>({
        code: checks.text(values.code, { limit: 'code', isRequired: true }),
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        description: checks.text(values.description),
        ownerTitle: checks.text(values.ownerTitle, { limit: 'name' }),
      }),
    send: async ({ indicatorIds, ...changed }, version) => {
      const target = risk ? { id: risk.id, version } : { planId: plan.id };
      const indicators = indicatorIds ? { indicatorIds: [...indicatorIds] } : {};
      const { data } = await send({
        variables: { input: { municipality: kommun, ...target, ...changed, ...indicators } },
      });
      return data?.saveRisk;
    },
    valuesOf: (part) => {
      const theirs = asRisk(part);
      return theirs && riskValues(theirs);
    },
    onSaved: (part, change) => {
      const saved = asRisk(part);
      if (saved) onSaved(saved, change);
    },
  });

  return (
    <EditDrawer
      title={risk ? t('round.risk.edit', { code: risk.code }) : t('round.risk.new')}
      form={form}
      onClose={onClose}
    >
      <TextField form={form} name="code" label={t('round.risk.code')} width="8rem" isRequired />
      <TextField form={form} name="title" label={t('round.risk.title')} isRequired />
      <LongTextField form={form} name="description" label={t('round.risk.description')} />
      {plan.qualityAreas.length > 0 && (
        <SelectField
          form={form}
          name="qualityAreaId"
          label={t('round.risk.area')}
          none={t('round.risk.noArea')}
          options={plan.qualityAreas.map(({ id, number, name }) => ({
            value: id,
            label: `${number} ${name}`,
          }))}
        />
      )}
      <OwnerField form={form} />
      {!risk && (
        <DateField
          form={form}
          name="openedOn"
          label={t('round.risk.openedOn')}
          hint={t('round.risk.openedOnHint')}
        />
      )}
      <LinksField
        form={form}
        name="indicatorIds"
        label={t('round.risk.indicators')}
        options={plan.linkableIndicators.map(({ id, name, unitName }) => ({
          id,
          label: name,
          note: unitName,
        }))}
      />
    </EditDrawer>
  );
}

function emptyRisk(): RiskValues {
  return {
    code: '',
    title: '',
    description: '',
    qualityAreaId: '',
    ownerTitle: '',
    ownerUserId: '',
    indicatorIds: [],
    openedOn: todayInStockholm(new Date()),
  };
}
