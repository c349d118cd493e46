import { useMutation } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import { lightNoteProblem, proposedTrafficLight } from '@lagesbild/domain/plans';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrafficLight } from '../../../generated/gql/graphql.ts';
import { TrafficShape } from '../../../ui/chips/band-shape.tsx';
import { ChoiceField } from '../editing/choice-field.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import { LongTextField } from '../editing/long-text-field.tsx';
import { DateField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import { PROGRESS } from './activity-editing.ts';
import type { ReportDrawerProps } from './report-drawer.tsx';
import {
  type ReportPart,
  type ReportValues,
  reportMeasureMutation,
  reportValues,
} from './report-editing.ts';
import s from './report-form.module.css';

const LIGHTS: readonly TrafficLight[] = ['late', 'at_risk', 'on_time'];
const MAX_NOTE = 2000;

type Props = ReportDrawerProps & { measure: ReportPart };

/** Progress and light apart; the light that the dates propose is shown, and another one asks for its reason. */
export function ReportForm({ measure, date, saveLabel, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(reportMeasureMutation);
  const [today] = useState(() => todayInStockholm(new Date()));
  const seenId = measure.statuses.at(-1)?.id;

  const proposalOf = ({ effectiveOn, progress }: ReportValues) =>
    proposedTrafficLight(
      {
        startsOn: measure.startsOn ?? null,
        dueOn: measure.dueOn ?? null,
        progress: progress || null,
      },
      effectiveOn || today,
    );

  const form = useEditForm<ReportValues, { __typename: string }>({
    key: `report:${measure.id}`,
    initial: reportValues(measure, date ?? today, seenId),
    version: measure.version,
    validate: (values) =>
      faultsOnly<ReportValues>({
        effectiveOn:
          checks.required(values.effectiveOn) ??
          (values.effectiveOn > today ? t('measure.report.future') : undefined),
        progress: values.progress === '' ? t('measure.report.chooseProgress') : undefined,
        note:
          checks.text(values.note, { limit: 'reason' }) ??
          (lightNoteProblem(values.trafficLight || null, proposalOf(values), values.note)
            ? t('measure.report.whyLight')
            : undefined),
      }),
    send: async (_changed, version, values) => {
      const { data } = await send({
        variables: {
          input: {
            municipality: kommun,
            measureId: measure.id,
            version: version ?? measure.version,
            effectiveOn: values.effectiveOn,
            progress: values.progress || null,
            trafficLight: values.trafficLight || null,
            note: values.note.trim() || null,
          },
        },
      });
      return data?.reportMeasure;
    },
    valuesOf: (part) => (isMeasure(part) ? reportValues(part, date ?? today, seenId) : null),
    onSaved: (part, change) => {
      if (isMeasure(part)) onSaved(part, change, form.values.effectiveOn);
    },
  });

  const proposed = proposalOf(form.values);
  const isOverridden = form.values.trafficLight !== '' && form.values.trafficLight !== proposed;
  const lightLabel = (light: TrafficLight) => (
    <span className={s.light}>
      <TrafficShape light={light} />
      {t(`plans.lightWord.${light}`)}
    </span>
  );

  return (
    <EditDrawer
      title={t('measure.report.title')}
      form={form}
      onClose={onClose}
      saveLabel={saveLabel ?? t('measure.report.save')}
    >
      <p className={s.measure}>{measure.title}</p>
      <DateField
        form={form}
        name="effectiveOn"
        label={t('measure.report.effectiveOn')}
        isRequired
        hasFocus
      />
      <ChoiceField
        form={form}
        name="progress"
        label={t('plans.measures.state')}
        options={PROGRESS.map((value) => ({ value, label: t(`plans.progress.${value}`) }))}
      />
      <ChoiceField
        form={form}
        name="trafficLight"
        label={t('plans.measures.light')}
        options={[
          {
            value: '',
            label: (
              <span className={s.light}>
                {t('measure.report.byDates')}
                {proposed ? lightLabel(proposed) : t('measure.report.datesSilent')}
              </span>
            ),
            words: t('measure.report.byDates'),
          },
          ...LIGHTS.map((value) => ({
            value,
            label: lightLabel(value),
            words: t(`plans.lightWord.${value}`),
          })),
        ]}
      />
      <LongTextField
        form={form}
        name="note"
        label={isOverridden ? t('measure.report.reason') : t('measure.report.note')}
        hint={isOverridden ? t('measure.report.reasonHint') : t('measure.report.noteHint')}
        isRequired={isOverridden}
        max={MAX_NOTE}
      />
    </EditDrawer>
  );
}

function isMeasure(part: { __typename: string }): part is { __typename: 'Measure' } & ReportPart {
  return part.__typename === 'Measure';
}
