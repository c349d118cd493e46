import '../../../lib/i18n/words/advice.ts';
import { useMutation } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../editing/choice-field.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import type { SavedChange } from '../editing/form-state.ts';
import { LongTextField } from '../editing/long-text-field.tsx';
import { OwnerField } from '../editing/owner-field.tsx';
import { DateField, TextField } from '../editing/text-field.tsx';
import { faultsOnly, useChecks } from '../editing/use-checks.ts';
import { useEditForm } from '../editing/use-edit-form.ts';
import s from './advice-drawer.module.css';
import type { Advice, AdvicePlan } from './advice-fragment.ts';
import { saveRecommendationMutation } from './advice-mutations.ts';
import {
  type AdviceValues,
  adviceValues,
  newAdviceValues,
  sentAdvice,
  wholeNumber,
} from './advice-values.ts';

const STATUSES = ['unanswered', 'answered', 'ongoing', 'done'] as const;

type Props = {
  plan: AdvicePlan;
  /** Null for a new one. */
  advice: Advice | null;
  onClose: () => void;
  onSaved: (change: SavedChange | null) => void;
};

/** A recommendation as it came, its answer, and how it is followed up. */
export function AdviceDrawer({ plan, advice, onClose, onSaved }: Props) {
  const { t } = useTranslation();
  const { kommun = '' } = useParams({ strict: false });
  const checks = useChecks();
  const [send] = useMutation(saveRecommendationMutation);
  const form = useEditForm<AdviceValues, { __typename: string }>({
    key: advice ? `recommendation:${advice.id}` : `recommendation:new:${plan.id}`,
    initial: advice ? adviceValues(advice) : newAdviceValues(plan.picture.recommendations),
    version: advice?.version ?? null,
    validate: (values) =>
      faultsOnly<AdviceValues>({
        number: wholeNumber(values.number, 1, 999) ? undefined : t('advice.form.numberFault'),
        title: checks.text(values.title, { limit: 'title', isRequired: true }),
        text: checks.text(values.text),
        receivedFrom: checks.text(values.receivedFrom, { limit: 'name', isRequired: true }),
        dueOn: checks.endsAfter(values.receivedOn, values.dueOn),
        answer: checks.text(values.answer),
        selfChecksPerYear:
          values.selfChecksPerYear.trim() === '' ||
          wholeNumber(values.selfChecksPerYear, 0, 366) !== null
            ? undefined
            : t('advice.form.checksFault'),
        followUpNote: checks.text(values.followUpNote),
        ownerTitle: checks.text(values.ownerTitle, { limit: 'name' }),
      }),
    send: async (changed, version) => {
      const target = advice ? { id: advice.id, version } : { planId: plan.id };
      const { data } = await send({
        variables: { input: { municipality: kommun, ...target, ...sentAdvice(changed) } },
      });
      return data?.saveRecommendation;
    },
    valuesOf: (part) => (isRecommendation(part) ? adviceValues(part) : null),
    onSaved: (_part, change) => onSaved(change),
  });

  return (
    <EditDrawer
      title={t(advice ? 'advice.form.edit' : 'advice.form.new')}
      form={form}
      onClose={onClose}
      saveLabel={advice ? undefined : t('advice.form.add')}
    >
      <div className={s.row}>
        <TextField
          form={form}
          name="number"
          label={t('plans.recommendations.number')}
          width="5rem"
          inputMode="numeric"
          isRequired
        />
        <TextField
          form={form}
          name="receivedFrom"
          label={t('advice.form.receivedFrom')}
          hint={t('advice.form.receivedFromHint')}
          isRequired
        />
        <DateField form={form} name="receivedOn" label={t('advice.form.receivedOn')} />
      </div>
      <LongTextField
        form={form}
        name="title"
        label={t('plans.recommendations.recommendation')}
        max={300}
        rows={2}
        isRequired
        hasFocus
      />
      <LongTextField
        form={form}
        name="text"
        label={t('advice.form.text')}
        hint={t('advice.form.textHint')}
      />
      <LongTextField form={form} name="answer" label={t('advice.answer')} rows={6} />
      <ChoiceField
        form={form}
        name="status"
        label={t('advice.status')}
        layout="row"
        options={STATUSES.map((value) => ({ value, label: t(`advice.statusWord.${value}`) }))}
      />
      <div className={s.row}>
        <DateField form={form} name="dueOn" label={t('plans.recommendations.due')} />
        <DateField form={form} name="reportBackOn" label={t('advice.form.reportBackOn')} />
      </div>
      <div className={s.row}>
        <TextField
          form={form}
          name="selfChecksPerYear"
          label={t('advice.form.selfChecks')}
          width="8rem"
          inputMode="numeric"
        />
        <TextField form={form} name="followUpNote" label={t('advice.form.followUpNote')} />
      </div>
      <OwnerField form={form} />
    </EditDrawer>
  );
}

type SavedAdvice = Parameters<typeof adviceValues>[0] & { __typename: 'Recommendation' };

function isRecommendation(part: { __typename: string }): part is SavedAdvice {
  return part.__typename === 'Recommendation';
}
