import { useMutation } from '@apollo/client/react';
import { addDays, todayInStockholm } from '@lagesbild/domain/calendar';
import { useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { BandChip } from '../../../ui/chips/band-chip.tsx';
import { bandAt } from '../../../ui/matrix/types.ts';
import { ChoiceField } from '../editing/choice-field.tsx';
import { EditDrawer } from '../editing/edit-drawer.tsx';
import { LongTextField } from '../editing/long-text-field.tsx';
import { DateField } from '../editing/text-field.tsx';
import { useEditForm } from '../editing/use-edit-form.ts';
import { AssessConflict } from './assess-conflict.tsx';
import { type AssessDraft, faultsOf, MAX_REASON_LENGTH } from './assess-draft.ts';
import type { AssessDrawerProps } from './assess-drawer.tsx';
import s from './assess-form.module.css';
import {
  type AssessedRisk,
  type AssessPlan,
  type AssessScale,
  assessRiskMutation,
} from './assess-operations.ts';
import { AssessPrevious } from './assess-previous.tsx';
import { LevelChoice } from './level-choice.tsx';
import { hasSameLevels } from './scale-levels.ts';

type Props = AssessDrawerProps & { plan: AssessPlan; risk: AssessedRisk; scale: AssessScale };

/** Date, likelihood, severity and why; the colour it becomes is seen before it is saved. */
export function AssessForm(props: Props) {
  const { plan, risk, scale, note, saveLabel, onClose, onSaved } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { kommun = '' } = useParams({ strict: false });
  const root = useRef<HTMLDivElement>(null);
  const [send] = useMutation(assessRiskMutation);
  const today = todayInStockholm(new Date());
  const limits = { today, startsOn: plan.startsOn, endsBefore: plan.endsBefore };
  // What was the newest when the form was opened: another one after a conflict is somebody else's.
  const [known] = useState(() => new Set(risk.assessments.map(({ id }) => id)));

  const form = useEditForm<AssessDraft, { __typename?: string }>({
    key: `assess:${risk.id}`,
    initial: begin(props, today),
    version: risk.version,
    validate: (draft) =>
      Object.fromEntries(
        Object.entries(faultsOf(draft, limits)).map(([field, fault]) => [
          field,
          t(`plans.assess.${fault}`, {
            from: format.date(plan.startsOn),
            to: format.date(addDays(plan.endsBefore, -1)),
            max: format.number(MAX_REASON_LENGTH),
            count: format.number(draft.reason.trim().length),
          }),
        ]),
      ),
    send: async (_changed, version, { kind, effectiveOn, likelihood, severity, reason }) => {
      if (likelihood === null || severity === null) return undefined;
      const { data } = await send({
        variables: {
          input: {
            municipality: kommun,
            riskId: risk.id,
            version: version ?? risk.version,
            isInherent: kind === 'inherent',
            effectiveOn,
            likelihood,
            severity,
            reason: reason.trim(),
          },
        },
      });
      return data?.assessRisk;
    },
    // An assessment is a new fact: there is no text of another's to put one's own beside.
    valuesOf: () => null,
    onSaved: (part, change) => onSaved(part as AssessedRisk, form.values.effectiveOn, change),
  });

  const { kind, likelihood, severity } = form.values;
  const band = likelihood && severity ? bandAt(scale, { likelihood, severity }) : null;
  const previous = risk.assessments.findLast(
    ({ id, isInherent }) => known.has(id) && isInherent === (kind === 'inherent'),
  );
  const theirs = risk.assessments.findLast(({ id }) => !known.has(id));

  function fillUnchanged() {
    form.set('likelihood', previous?.likelihood ?? null);
    form.set('severity', previous?.severity ?? null);
    root.current?.querySelector<HTMLElement>('[data-field="reason"]')?.focus();
  }

  return (
    <EditDrawer
      title={t('plans.assess.title', { code: risk.code })}
      form={form}
      onClose={onClose}
      saveLabel={saveLabel ?? t('plans.assess.save')}
    >
      <div ref={root} className={s.form}>
        <p className={s.risk}>
          {risk.title}
          {note && <span className={s.note}>{note}</span>}
        </p>
        {form.failure?.kind === 'conflict' && theirs && <AssessConflict theirs={theirs} />}
        <ChoiceField
          form={form}
          name="kind"
          label={t('round.assess.kind')}
          layout="row"
          options={[
            { value: 'residual', label: t('round.assess.residual') },
            { value: 'inherent', label: t('round.assess.inherent') },
          ]}
        />
        <AssessPrevious previous={previous} scale={scale} onUnchanged={fillUnchanged} />
        <DateField form={form} name="effectiveOn" label={t('plans.assess.date')} />
        <div className={s.levels}>
          <LevelChoice
            field="likelihood"
            hasFocus={!props.isUnchanged}
            legend={scale.likelihoodAxis}
            names={scale.likelihoodNames}
            value={likelihood}
            onChange={(level) => form.set('likelihood', level)}
            error={form.faults.likelihood}
          />
          <LevelChoice
            field="severity"
            legend={scale.severityAxis}
            names={scale.severityNames}
            value={severity}
            onChange={(level) => form.set('severity', level)}
            error={form.faults.severity}
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
        <LongTextField
          form={form}
          name="reason"
          label={t('plans.assess.reason')}
          hint={t('plans.assess.reasonHint')}
          max={MAX_REASON_LENGTH}
          isRequired
          hasFocus={props.isUnchanged === true}
        />
      </div>
    </EditDrawer>
  );
}

function begin({ risk, scale, date, isUnchanged }: Props, today: string): AssessDraft {
  const last = isUnchanged ? risk.assessments.findLast((one) => !one.isInherent) : undefined;
  const isSameCell = last !== undefined && hasSameLevels(last.scale, scale);
  return {
    kind: 'residual',
    effectiveOn: date ?? today,
    likelihood: isSameCell ? (last?.likelihood ?? null) : null,
    severity: isSameCell ? (last?.severity ?? null) : null,
    reason: '',
  };
}
