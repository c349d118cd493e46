import { addDays, type CivilDate } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import type { RiskAssessments_RiskFragment } from '../../../generated/gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { AssessmentSteps } from '../../../ui/charts/assessment-steps.tsx';
import s from './assessment-chart.module.css';
import type { RiskContext } from './risk-context.ts';
import { hasSameLevels } from './scale-levels.ts';

type Assessment = RiskAssessments_RiskFragment['assessments'][number];

type Props = {
  /** Residual, oldest first. */
  assessments: readonly Assessment[];
  scale: Assessment['scale'];
  context: RiskContext;
  /** What the reader must know of these positions. */
  note: string | null;
};

/** The residual assessments on the plan's own time axis, up to the date in view and on to the next follow-up. */
export function AssessmentChart({ assessments, scale, context, note }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const first = assessments[0]?.effectiveOn ?? context.startsOn;
  const shown = assessments.filter((one) => one.effectiveOn <= context.at);
  const next = context.followUps.find((followUp) => followUp.effectiveOn > context.at);
  const lastDay = addDays(context.endsBefore, -1);
  const nextOn = next?.effectiveOn ?? (context.at < lastDay ? lastDay : null);

  const steps = shown.map((one) => ({
    id: one.id,
    on: one.effectiveOn,
    band: one.band,
    word: t(`plans.band.${one.band}`),
    // Levels that have other names in their own version are not drawn on these axes: only the colour is compared.
    likelihood: hasSameLevels(one.scale, scale) ? one.likelihood : null,
    severity: hasSameLevels(one.scale, scale) ? one.severity : null,
    level: one.level,
  }));
  const summary = steps.map((step) =>
    [format.date(step.on), step.word.toLowerCase(), step.level]
      .filter((part) => part !== null)
      .join(' '),
  );

  return (
    <>
      <AssessmentSteps
        from={first < context.startsOn ? monthStart(first) : context.startsOn}
        to={context.endsBefore > context.at ? context.endsBefore : addDays(context.at, 1)}
        assessments={steps}
        knownUntil={context.at}
        next={
          nextOn
            ? { on: nextOn, label: t('plans.risk.next', { date: format.dayAndMonth(nextOn) }) }
            : null
        }
        scale={scale}
        locale={i18n.language}
        label={t('plans.risk.stepsSummary', { list: summary.join('; ') })}
      />
      {note && <p className={s.note}>{note}</p>}
    </>
  );
}

function monthStart(date: CivilDate): CivilDate {
  return `${date.slice(0, 7)}-01`;
}
