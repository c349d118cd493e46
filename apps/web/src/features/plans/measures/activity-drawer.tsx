import '../../../lib/i18n/words/measure.ts';
import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '../editing/check-field.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { LongTextField } from '../editing/long-text-field.tsx';
import { OwnerField } from '../editing/owner-field.tsx';
import { SelectField } from '../editing/select-field.tsx';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import {
  type ActivityPart,
  type ActivityValues,
  activityValues,
  EMPTY_ACTIVITY,
  PROGRESS,
  saveActivityMutation,
} from './activity-editing.ts';
import s from './measure-form.module.css';

export type ActivityDrawerProps = {
  /** Null for a new one. */
  activity: ActivityPart | null;
  /** What a new one is a step of. */
  parent: { measureId: string } | { goalId: string };
  /** Whether only progress and what departs may be written: the owner of a measure that is not the plan's head. */
  isReportOnly?: boolean;
  /** "Avsluta aktiviteten" */
  actions?: ReactNode;
  onClose: () => void;
  onSaved: (activity: ActivityPart, change: SavedChange | null) => void;
};

/** A step of a measure or a goal. */
export function ActivityDrawer(props: ActivityDrawerProps) {
  const { activity, parent, isReportOnly = false, actions, onClose, onSaved } = props;
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(saveActivityMutation);
  const form = useEditForm<ActivityValues, { __typename: string }>({
    key: activity ? `activity:${activity.id}` : `activity:new:${Object.values(parent)[0]}`,
    initial: activity ? activityValues(activity) : EMPTY_ACTIVITY,
    version: activity?.version ?? null,
    validate: (values) =>
      faultsOnly<ActivityValues>({
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        ownerTitle: checks.text(values.ownerTitle, { limit: 'name' }),
        endsOn: checks.endsAfter(values.startsOn, values.endsOn),
        analysis: checks.text(values.analysis),
      }),
    send: async (changed, version) => {
      const target = activity ? { id: activity.id, version } : parent;
      const { data } = await send({
        variables: { input: { municipality: kommun, ...target, ...changed } },
      });
      return data?.saveActivity;
    },
    valuesOf: (part) => (isActivity(part) ? activityValues(part) : null),
    onSaved: (part, change) => {
      if (isActivity(part)) onSaved(part, change);
    },
  });
  return (
    <EditDrawer
      title={activity ? t('measure.activity.edit') : t('measure.activity.new')}
      form={form}
      onClose={onClose}
      saveLabel={activity ? undefined : t('measure.activity.save')}
      actions={actions}
    >
      {isReportOnly ? (
        <p>{form.values.title}</p>
      ) : (
        <>
          <TextField
            form={form}
            name="title"
            label={t('measure.activity.title')}
            isRequired
            hasFocus
          />
          <OwnerField form={form} />
          <div className={s.dates}>
            <DateField form={form} name="startsOn" label={t('measure.field.startsOn')} />
            <DateField form={form} name="endsOn" label={t('measure.field.dueOn')} />
          </div>
        </>
      )}
      <SelectField
        form={form}
        name="progress"
        label={t('plans.measures.state')}
        none={t('plans.progress.unknown')}
        options={PROGRESS.map((value) => ({ value, label: t(`plans.progress.${value}`) }))}
      />
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

function isActivity(part: {
  __typename: string;
}): part is { __typename: 'Activity' } & ActivityPart {
  return part.__typename === 'Activity';
}
