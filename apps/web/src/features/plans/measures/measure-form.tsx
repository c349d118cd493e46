import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../editing/check-field.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import { LinksField } from '../editing/links-field.tsx';
import { LongTextField } from '../editing/long-text-field.tsx';
import { OwnerField } from '../editing/owner-field.tsx';
import { SelectField } from '../editing/select-field.tsx';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import type { MeasureDrawerProps, MeasureFormPlan, MeasurePart } from './measure-drawer.tsx';
import { type MeasureValues, measureValues, saveMeasureMutation } from './measure-editing.ts';
import s from './measure-form.module.css';

type Props = MeasureDrawerProps & {
  plan: MeasureFormPlan;
  measure: MeasurePart | null;
  empty: MeasureValues;
};

export function MeasureForm(props: Props) {
  const { plan, measure, empty, begun, onClose, onSaved } = props;
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(saveMeasureMutation);
  const form = useEditForm<MeasureValues, { __typename: string }>({
    key: measure ? `measure:${measure.id}` : `measure:new:${plan.id}`,
    initial: measure ? measureValues(measure) : empty,
    version: measure?.version ?? null,
    begun,
    validate: (values) =>
      faultsOnly<MeasureValues>({
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        description: checks.text(values.description),
        ownerTitle: checks.text(values.ownerTitle, { limit: 'name' }),
        dueOn: checks.endsAfter(values.startsOn, values.dueOn),
        analysis: checks.text(values.analysis),
      }),
    send: async (changed, version) => {
      const target = measure ? { id: measure.id, version } : { planId: plan.id };
      const { data } = await send({
        variables: { input: { municipality: kommun, ...target, ...changed } },
      });
      return data?.saveMeasure;
    },
    valuesOf: (part) => (isMeasure(part) ? measureValues(part) : null),
    onSaved: (part, change) => {
      if (isMeasure(part)) onSaved(part, change);
    },
  });
  const { picture } = plan;

  return (
    <EditDrawer
      title={measure ? t('measure.edit') : t('measure.new')}
      form={form}
      onClose={onClose}
      saveLabel={measure ? undefined : t('measure.add')}
    >
      <TextField form={form} name="title" label={t('measure.field.title')} isRequired hasFocus />
      <LongTextField form={form} name="description" label={t('measure.field.description')} />
      <OwnerField form={form} />
      <div className={s.dates}>
        <DateField form={form} name="startsOn" label={t('measure.field.startsOn')} />
        <DateField form={form} name="dueOn" label={t('measure.field.dueOn')} />
      </div>
      <LinksField
        form={form}
        name="riskIds"
        label={t('measure.field.risks')}
        options={picture.risks
          .filter(({ isClosed, risk }) => !isClosed || form.values.riskIds.includes(risk.id))
          .map(({ risk }) => ({ id: risk.id, label: `${risk.code} ${risk.title}` }))}
      />
      <LinksField
        form={form}
        name="goalIds"
        label={t('measure.field.goals')}
        options={picture.goals.map(({ id, code, title }) => ({
          id,
          label: [code, title].filter(Boolean).join(' '),
        }))}
      />
      <LinksField
        form={form}
        name="recommendationIds"
        label={t('measure.field.recommendations')}
        options={picture.recommendations.map(({ id, number, title }) => ({
          id,
          label: `${number} ${title}`,
        }))}
      />
      <LinksField
        form={form}
        name="indicatorIds"
        label={t('measure.field.indicators')}
        hint={t('measure.field.indicatorsHint')}
        options={plan.linkableIndicators.map(({ id, name, unitName }) => ({
          id,
          label: name,
          note: unitName,
        }))}
      />
      {picture.measures.length > 1 && (
        <SelectField
          form={form}
          name="refersToId"
          label={t('measure.field.refersTo')}
          none={t('measure.field.refersToNone')}
          options={picture.measures
            .filter(({ id }) => id !== measure?.id)
            .map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <CheckField form={form} name="hasDeviation" label={t('measure.field.hasDeviation')} />
      {(form.values.hasDeviation || form.values.analysis !== '') && (
        <LongTextField
          form={form}
          name="analysis"
          label={t('measure.field.analysis')}
          hint={t('measure.field.analysisHint')}
        />
      )}
    </EditDrawer>
  );
}

function isMeasure(part: { __typename: string }): part is { __typename: 'Measure' } & MeasurePart {
  return part.__typename === 'Measure';
}
