import '../../../lib/i18n/words/goals.ts';
import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../editing/choice-field.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { LongTextField } from '../editing/long-text-field.tsx';
import { OwnerField } from '../editing/owner-field.tsx';
import { SelectField } from '../editing/select-field.tsx';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import s from './goal-drawers.module.css';
import type { Goal, GoalActivity } from './goal-fragment.ts';
import { saveGoalActivityMutation } from './goal-mutations.ts';
import { type ActivityValues, activityValues, sentActivity } from './goal-values.ts';

const PROGRESSES = ['not_started', 'ongoing', 'done', 'not_done', 'stopped'] as const;

type Props = {
  goal: Goal;
  /** Null for a new one. */
  activity: GoalActivity | null;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** What is done towards a goal: when, how far it has come, and whether it departs from the plan. */
export function ActivityDrawer({ goal, activity, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(saveGoalActivityMutation);
  const form = useEditForm<ActivityValues, { __typename: string }>({
    key: activity ? `activity:${activity.id}` : `activity:new:${goal.id}`,
    initial: activityValues(activity),
    version: activity?.version ?? null,
    validate: (values) =>
      faultsOnly<ActivityValues>({
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        ownerTitle: checks.text(values.ownerTitle, { limit: 'name' }),
        endsOn: checks.endsAfter(values.startsOn, values.endsOn),
        analysis: checks.text(values.analysis),
      }),
    send: async (changed, version) => {
      const target = activity ? { id: activity.id, version } : { goalId: goal.id };
      const { data } = await send({
        variables: {
          input: { municipality: kommun, ...target, ...sentActivity(sendable(changed)) },
        },
      });
      return data?.saveActivity;
    },
    valuesOf: (part) => (isActivity(part) ? activityValues(part) : null),
    onSaved: (_part, change) => onSaved(change),
  });

  return (
    <EditDrawer
      title={t(activity ? 'goals.form.editActivity' : 'goals.form.newActivity')}
      form={form}
      onClose={onClose}
      saveLabel={activity ? undefined : t('goals.form.addActivity')}
    >
      <p className={s.about}>{[goal.code, goal.title].filter(Boolean).join(' ')}</p>
      <TextField
        form={form}
        name="title"
        label={t('goals.form.activityTitle')}
        isRequired
        hasFocus
      />
      <OwnerField form={form} />
      <div className={s.dates}>
        <DateField form={form} name="startsOn" label={t('plans.goals.start')} />
        <DateField form={form} name="endsOn" label={t('plans.goals.end')} />
      </div>
      <SelectField
        form={form}
        name="progress"
        label={t('plans.measures.state')}
        none={t('plans.progress.unknown')}
        options={PROGRESSES.map((value) => ({ value, label: t(`plans.progress.${value}`) }))}
      />
      <ChoiceField
        form={form}
        name="hasDeviation"
        label={t('plans.goals.deviation')}
        layout="row"
        options={[
          { value: 'no', label: t('goals.no') },
          { value: 'yes', label: t('goals.yes') },
          { value: '', label: t('plans.progress.unknown') },
        ]}
      />
      <LongTextField
        form={form}
        name="analysis"
        label={t('plans.goals.analysis')}
        hint={t('goals.form.deviationHint')}
      />
    </EditDrawer>
  );
}

type Sendable<T> = { [K in keyof T]: Exclude<T[K], ''> };

/** Empty choices are sent as null, which the form has seen to; this says so to the types. */
function sendable<T>(changed: T): Sendable<T> {
  return changed as Sendable<T>;
}

type SavedActivity = NonNullable<Parameters<typeof activityValues>[0]> & { __typename: 'Activity' };

function isActivity(part: { __typename: string }): part is SavedActivity {
  return part.__typename === 'Activity';
}
