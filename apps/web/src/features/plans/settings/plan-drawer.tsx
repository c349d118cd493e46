import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { LongTextField } from '../editing/long-text-field.tsx';
import { SelectField } from '../editing/select-field.tsx';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import { LevelsField } from './levels-field.tsx';
import { levelsIn, PLAN_KINDS, type PlanValues, planValues, sentPlan } from './plan-values.ts';
import s from './settings-drawers.module.css';
import type { SettingsPlan } from './settings-fragment.ts';
import { savePlanMutation } from './settings-mutations.ts';

type Props = {
  plan: SettingsPlan;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** A plan's own facts: what it is called, when it holds, what must be known of it, and how its goals are named. */
export function PlanDrawer({ plan, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const checks = useChecks();
  const [send] = useMutation(savePlanMutation);
  const form = useEditForm<PlanValues, { __typename: string }>({
    key: `plan:${plan.id}`,
    initial: planValues(plan),
    version: plan.version,
    validate: (values) => {
      const levels = levelsIn(values.goalLevelNames);
      return faultsOnly<PlanValues>({
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        startsOn: checks.required(values.startsOn),
        lastDay:
          checks.required(values.lastDay) ?? checks.endsAfter(values.startsOn, values.lastDay),
        note: checks.text(values.note),
        goalLevelNames: levels
          .map((name) => checks.text(name, { limit: 'name' }))
          .find((fault) => fault !== undefined),
      });
    },
    send: async (changed, version) => {
      const input = {
        municipality: plan.municipality.slug,
        id: plan.id,
        version,
        ...sentPlan(changed),
      };
      const { data } = await send({ variables: { input } });
      return data?.savePlan;
    },
    valuesOf: (part) => (isPlan(part) ? planValues(part) : null),
    onSaved: (_part, change) => onSaved(change),
  });
  return (
    <EditDrawer title={t('settings.plan.edit')} form={form} onClose={onClose}>
      <TextField form={form} name="title" label={t('settings.plan.title')} isRequired hasFocus />
      <SelectField
        form={form}
        name="kind"
        label={t('settings.plan.kind')}
        options={PLAN_KINDS.map((value) => ({ value, label: t(`plans.kind.${value}`) }))}
      />
      <div className={s.dates}>
        <DateField form={form} name="startsOn" label={t('settings.plan.startsOn')} isRequired />
        <DateField form={form} name="lastDay" label={t('settings.plan.lastDay')} isRequired />
      </div>
      <LevelsField form={form} />
      <LongTextField
        form={form}
        name="note"
        label={t('settings.plan.note')}
        hint={t('settings.plan.noteHint')}
      />
    </EditDrawer>
  );
}

type SavedPlan = Parameters<typeof planValues>[0] & { __typename: 'Plan' };

function isPlan(part: { __typename: string }): part is SavedPlan {
  return part.__typename === 'Plan';
}
