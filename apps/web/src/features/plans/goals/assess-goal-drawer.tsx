import '../../../lib/i18n/words/goals.ts';
import { useMutation } from '@apollo/client/react';
import { addDays, type CivilDate, todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Fulfilment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { ChoiceField } from '../editing/choice-field.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { LongTextField } from '../editing/long-text-field.tsx';
import { DateField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import { FulfilmentMark } from './fulfilment-mark.tsx';
import s from './goal-drawers.module.css';
import type { Goal, GoalPlan } from './goal-fragment.ts';
import { assessGoalMutation } from './goal-mutations.ts';

const DEGREES: readonly Fulfilment[] = ['full', 'partial', 'none', 'unassessed'];

type Values = { effectiveOn: CivilDate; fulfilment: Fulfilment | ''; analysis: string };

type Props = {
  plan: Pick<GoalPlan, 'endsBefore'>;
  goal: Pick<Goal, 'id' | 'version' | 'code' | 'title' | 'assessments'>;
  /** The day that the form begins with: a follow-up's, when it is gone through. */
  date?: CivilDate;
  saveLabel?: string;
  onClose: () => void;
  onSaved: (effectiveOn: CivilDate, change: SavedChange | null) => void;
};

/** How far a goal is met on a day, and why; what was said before stands below. */
export function AssessGoalDrawer({ plan, goal, date, saveLabel, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(assessGoalMutation);
  const today = todayInStockholm(new Date());
  const hasEnded = today >= plan.endsBefore;

  const form = useEditForm<Values, { __typename: string }>({
    key: `goal-assessment:${goal.id}`,
    initial: {
      effectiveOn: date ?? (hasEnded ? addDays(plan.endsBefore, -1) : today),
      fulfilment: '',
      analysis: '',
    },
    version: goal.version,
    validate: (values) =>
      faultsOnly<Values>({
        effectiveOn:
          checks.required(values.effectiveOn) ??
          (values.effectiveOn > today ? t('goals.form.future') : undefined),
        fulfilment: checks.required(values.fulfilment),
        analysis: checks.text(values.analysis),
      }),
    send: async (_changed, version, { effectiveOn, fulfilment, analysis }) => {
      if (fulfilment === '' || version === null) return undefined;
      const { data } = await send({
        variables: {
          input: {
            municipality: kommun,
            goalId: goal.id,
            version,
            effectiveOn,
            fulfilment,
            analysis: analysis.trim() || null,
          },
        },
      });
      return data?.assessGoal;
    },
    valuesOf: () => null,
    onSaved: (_part, change) => onSaved(form.values.effectiveOn, change),
  });

  return (
    <EditDrawer
      title={t('goals.form.assess')}
      form={form}
      onClose={onClose}
      saveLabel={saveLabel ?? t('goals.form.saveAssessment')}
    >
      <p className={s.about}>{[goal.code, goal.title].filter(Boolean).join(' ')}</p>
      <DateField form={form} name="effectiveOn" label={t('goals.form.date')} isRequired />
      <ChoiceField
        form={form}
        name="fulfilment"
        label={t('plans.goals.fulfilment')}
        options={DEGREES.map((value) => ({ value, label: t(`plans.fulfilment.${value}`) }))}
      />
      <LongTextField
        form={form}
        name="analysis"
        label={t('plans.goals.analysis')}
        hint={t('goals.form.analysisHint')}
      />
      <Earlier assessments={goal.assessments} />
    </EditDrawer>
  );
}

function Earlier({ assessments }: Pick<Goal, 'assessments'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (assessments.length === 0) return null;
  return (
    <section>
      <h3 className={s.heading}>{t('goals.form.earlier')}</h3>
      <ol className={s.earlier}>
        {assessments.toReversed().map(({ id, effectiveOn, fulfilment, analysis, authorName }) => (
          <li key={id}>
            <p className={s.when}>
              {[format.date(effectiveOn), authorName].filter(Boolean).join(' · ')}
            </p>
            <FulfilmentMark fulfilment={fulfilment} />
            {analysis && <p className={s.said}>{analysis}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
