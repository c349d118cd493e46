import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlanPaths } from '../../../../lib/router/use-plan-paths.ts';
import { RiskMatrix } from '../../../../ui/matrix/risk-matrix.tsx';
import { StepSlider } from '../../../../ui/matrix/step-slider.tsx';
import { Section } from '../../../../ui/page/section.tsx';
import { Split } from '../../../../ui/page/split.tsx';
import { EmptyState } from '../../../../ui/states/states.tsx';
import { toMarks } from '../matrix-marks.ts';
import { useMatrixLabels } from '../use-matrix-labels.ts';
import type { RiskSteps } from './risk-steps-fragment.ts';
import { StepChanges } from './step-changes.tsx';
import type { StepView } from './step-view.ts';
import s from './stepped-matrix.module.css';
import { useStepWords } from './use-step-words.ts';

type Props = {
  steps: RiskSteps;
  index: number;
  beforeIndex: number | null;
  view: StepView;
  onStep: (index: number) => void;
};

/** The matrix with a slider through all follow-ups; beside it what moved since the step before. */
export function SteppedMatrix({ steps, index, beforeIndex, view, onStep }: Props) {
  const { t } = useTranslation();
  const router = useRouter();
  const paths = usePlanPaths();
  const words = useStepWords(steps);
  const { scale, risks } = view;
  const hrefOf = (riskId: string) => paths.risk(riskId, steps.dates[index]);
  const labels = useMatrixLabels({
    risks,
    followUp: { label: words.nameOf(index) },
    comparedFollowUp: beforeIndex === null ? null : { label: words.nameOf(beforeIndex) },
  });
  if (!scale) return <EmptyState text={t('plans.matrix.empty')} />;

  const { marks, strip } = toMarks(risks, hrefOf, scale);
  const isIllustrative = risks.some(({ now }) => now?.basis === 'illustrative');
  return (
    <Split ratio="7/5">
      <Section
        id="riskmatris"
        title={t('steps.title', { name: words.nameOf(index) })}
        note={t('plans.matrix.note', {
          likelihood: scale.likelihoodAxis.toLowerCase(),
          severity: scale.severityAxis.toLowerCase(),
          rows: scale.likelihoodNames.length,
          columns: scale.severityNames.length,
          number: scale.number,
        })}
        isNoteWide
      >
        <RiskMatrix
          scale={scale}
          marks={marks}
          strip={strip}
          bandWords={{
            green: t('plans.band.green'),
            yellow: t('plans.band.yellow'),
            red: t('plans.band.red'),
          }}
          labels={labels}
          onOpen={(riskId) => void router.navigate({ href: hrefOf(riskId) })}
          {...(isIllustrative ? { illustrativeNote: t('plans.matrix.illustrative') } : {})}
        />
        {steps.dates.length > 1 && (
          <div className={s.slider}>
            <StepSlider
              label={t('steps.slider')}
              names={steps.dates.map((_, at) => words.nameOf(at))}
              value={index}
              valueText={words.readOut(index)}
              labels={{ previous: t('steps.previous'), next: t('steps.next') }}
              onChange={onStep}
            />
          </div>
        )}
      </Section>
      <StepChanges
        view={view}
        title={
          beforeIndex === null
            ? t('steps.firstTitle')
            : t('plans.changes.title', { label: words.nameOf(beforeIndex) })
        }
        sentence={words.sentenceOf(view, beforeIndex)}
        scaleSentence={words.scaleSentenceOf(view)}
        hrefOf={hrefOf}
      />
    </Split>
  );
}
