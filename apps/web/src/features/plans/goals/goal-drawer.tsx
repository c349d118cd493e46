import '../../../lib/i18n/words/goals.ts';
import { useMutation, useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { LinksField } from '../editing/links-field.tsx';
import { LongTextField } from '../editing/long-text-field.tsx';
import { OwnerField } from '../editing/owner-field.tsx';
import { SelectField } from '../editing/select-field.tsx';
import { TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import type { Goal, GoalPlan } from './goal-fragment.ts';
import { goalLinksQuery, saveGoalMutation } from './goal-mutations.ts';
import { branchOf } from './goal-nodes.ts';
import { type GoalValues, goalValues, newGoalValues } from './goal-values.ts';

type Props = {
  plan: GoalPlan;
  /** Null for a new one. */
  goal: Goal | null;
  /** Where a new one is put; '' at the top. */
  parentId?: string;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** A goal's text, place, owner and indicators. */
export function GoalDrawer({ plan, goal, parentId = '', onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(saveGoalMutation);
  const links = useQuery(goalLinksQuery, {
    variables: { slug: kommun, planId: plan.id },
    fetchPolicy: 'no-cache',
  });
  const { goals } = plan.picture;
  const own = goal ? branchOf(goals, goal.id) : new Set<string>();

  const form = useEditForm<GoalValues, { __typename: string }>({
    key: goal ? `goal:${goal.id}` : `goal:new:${plan.id}:${parentId}`,
    initial: goal ? goalValues(goal) : newGoalValues(parentId),
    version: goal?.version ?? null,
    validate: (values) =>
      faultsOnly<GoalValues>({
        code: checks.text(values.code, { limit: 'code' }),
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        description: checks.text(values.description),
        parentId: own.has(values.parentId) ? t('goals.form.cyclic') : undefined,
        ownerTitle: checks.text(values.ownerTitle, { limit: 'name' }),
      }),
    send: async (changed, version) => {
      const target = goal ? { id: goal.id, version } : { planId: plan.id };
      const { data } = await send({
        variables: { input: { municipality: kommun, ...target, ...changed } },
      });
      return data?.saveGoal;
    },
    valuesOf: (part) => (isGoal(part) ? goalValues(part) : null),
    onSaved: (_part, change) => onSaved(change),
  });

  const linkable = links.data?.municipality.plan.linkableIndicators ?? [];
  const indicators = [
    ...linkable.map(({ id, name, unitName }) => ({ id, label: name, note: unitName })),
    // Until the list is there, what is chosen still has its name.
    ...(goal?.indicators ?? [])
      .filter(({ indicator }) => !linkable.some(({ id }) => id === indicator.id))
      .map(({ indicator }) => ({ id: indicator.id, label: indicator.name })),
  ];

  return (
    <EditDrawer
      title={t(goal ? 'goals.form.edit' : 'goals.form.new')}
      form={form}
      onClose={onClose}
      saveLabel={goal ? undefined : t('goals.form.add')}
    >
      <TextField form={form} name="code" label={t('goals.form.code')} width="8rem" />
      <LongTextField
        form={form}
        name="title"
        label={t('goals.form.title')}
        max={300}
        rows={2}
        isRequired
        hasFocus
      />
      <LongTextField form={form} name="description" label={t('goals.form.description')} />
      <SelectField
        form={form}
        name="parentId"
        label={t('goals.form.parent')}
        none={t('goals.form.top', { level: plan.goalLevelNames[0] ?? '' })}
        options={goals.map(({ id, level, code, title }) => ({
          value: id,
          label: `${'\u2003'.repeat(level - 1)}${[code, title].filter(Boolean).join(' ')}`,
        }))}
      />
      <OwnerField form={form} />
      <LinksField
        form={form}
        name="indicatorIds"
        label={t('goals.form.indicators')}
        options={indicators}
      />
    </EditDrawer>
  );
}

type SavedGoal = Parameters<typeof goalValues>[0] & { __typename: 'Goal' };

function isGoal(part: { __typename: string }): part is SavedGoal {
  return part.__typename === 'Goal';
}
