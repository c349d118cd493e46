import { addDays } from '@lagesbild/domain/calendar';
import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RiskAssessments_RiskFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import { bandAt } from '../../../ui/matrix/types.ts';
import { type AssessDraft, MAX_REASON_LENGTH } from './assess-draft.ts';
import { AssessFailureNote } from './assess-failure-note.tsx';
import s from './assess-form.module.css';
import { LevelChoice } from './level-choice.tsx';
import type { RiskContext } from './risk-context.ts';
import type { AssessRisk } from './use-assess-risk.ts';

type Props = {
  assess: AssessRisk;
  scale: RiskAssessments_RiskFragment['assessments'][number]['scale'];
  context: RiskContext;
  onCancel: () => void;
};

/** Date, likelihood, severity and why; the colour it becomes is seen before it is saved. */
export function AssessForm({ assess, scale, context, onCancel }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const formRef = useRef<HTMLFormElement>(null);
  const { draft, faults, failure } = assess;
  const { likelihood, severity } = draft;
  const band = likelihood && severity ? bandAt(scale, { likelihood, severity }) : null;

  const faultText = (field: keyof AssessDraft) => {
    const fault = faults[field];
    if (fault) {
      return t(`plans.assess.${fault}`, {
        from: format.date(context.startsOn),
        to: format.date(addDays(context.endsBefore, -1)),
        max: format.number(MAX_REASON_LENGTH),
        count: format.number(draft.reason.trim().length),
      });
    }
    return failure?.kind === 'refused' && failure.field === field ? failure.message : undefined;
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    const found = await assess.save();
    const [first] = Object.keys(found);
    if (first) formRef.current?.querySelector<HTMLElement>(`[data-field=${first}]`)?.focus();
  }

  return (
    <form ref={formRef} className={s.form} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput
        type="date"
        label={t('plans.assess.date')}
        data-field="effectiveOn"
        value={draft.effectiveOn}
        onChange={(event) => assess.change({ effectiveOn: event.currentTarget.value })}
        error={faultText('effectiveOn')}
        className={s.date}
      />
      <div className={s.levels}>
        <LevelChoice
          legend={scale.likelihoodAxis}
          names={scale.likelihoodNames}
          value={likelihood}
          onChange={(level) => assess.change({ likelihood: level })}
          error={faultText('likelihood')}
        />
        <LevelChoice
          legend={scale.severityAxis}
          names={scale.severityNames}
          value={severity}
          onChange={(level) => assess.change({ severity: level })}
          error={faultText('severity')}
        />
      </div>
      <p className={s.becomes} aria-live="polite">
        {band && likelihood && severity && (
          <>
            <span>{t('plans.assess.becomes')}</span>
            <BandChip
              band={band}
              word={t(`plans.band.${band}`)}
              level={likelihood * severity}
              size="lg"
            />
          </>
        )}
      </p>
      <Textarea
        label={t('plans.assess.reason')}
        description={t('plans.assess.reasonHint')}
        data-field="reason"
        rows={5}
        value={draft.reason}
        onChange={(event) => assess.change({ reason: event.currentTarget.value })}
        error={faultText('reason')}
      />
      {failure && <AssessFailureNote failure={failure} draft={draft} scale={scale} />}
      <div className={s.actions}>
        <Button type="submit" loading={assess.isSaving}>
          {t('plans.assess.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
