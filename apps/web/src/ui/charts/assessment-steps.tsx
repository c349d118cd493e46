import { useRef } from 'react';
import { BandChip } from '../chips/band-chip.tsx';
import type { Band } from '../chips/band-shape.tsx';
import { useElementWidth } from '../layout/use-element-width.ts';
import { chipPlaces, stepPanels } from './assessment-layout.ts';
import s from './assessment-steps.module.css';
import { dayNumber, monthName, monthsBetween } from './dates.ts';
import { linear } from './scale.ts';
import { StepPanel } from './step-panel.tsx';
import { yearLabels } from './year-labels.ts';

export type StepAssessment = {
  id: string;
  /** YYYY-MM-DD */
  on: string;
  band: Band;
  word: string;
  /** Null when only the colour is known: then the lines have a gap. */
  likelihood: number | null;
  severity: number | null;
  level: number | null;
};

export type AssessmentStepsProps = {
  /** The time axis, half-open: usually the plan's year. */
  from: string;
  to: string;
  /** Oldest first. */
  assessments: StepAssessment[];
  /** Lines are solid up to here and dotted on. */
  knownUntil: string;
  /** The next follow-up: a rule with words. */
  next?: { on: string; label: string } | null;
  scale: {
    likelihoodAxis: string;
    severityAxis: string;
    likelihoodNames: string[];
    severityNames: string[];
  };
  locale: string;
  /** What the chart shows, in words. */
  label: string;
};

/** Likelihood and severity as two stepped lines over time, with the bands above. Bands belong to cells: no zones. */
export function AssessmentSteps(props: AssessmentStepsProps) {
  const { from, to, assessments, knownUntil, next, scale, locale, label } = props;
  const root = useRef<HTMLDivElement>(null);
  const width = useElementWidth(root, 672);
  const isNarrow = width < 460;
  const left = isNarrow ? 30 : 112;
  const right = width - 20;
  const x = linear([dayNumber(from), dayNumber(to)], [left, right]);
  const months = monthsBetween(from, to);
  const dates = assessments.map((assessment) => x(dayNumber(assessment.on)));
  const chips = chipPlaces(dates, width);
  const chipRows = Math.max(1, ...chips.map((chip) => chip.row + 1));
  const panels = stepPanels(scale, chipRows);
  const every = Math.ceil(months.length / Math.max(1, (right - left) / 34));
  const hasYears = new Set(months.map((tick) => tick.year)).size > 1;
  const nextX = next ? x(dayNumber(next.on)) : right;
  // Beside the last chip where there is room, else below it.
  const lastChip = chips.at(-1);
  const isNextBeside = !next || !lastChip || lastChip.left + 84 < nextX - next.label.length * 6.4;
  const nextLabelY = chipRows * 24 + (isNextBeside ? -2 : 14);
  const height = panels.bottom + (hasYears ? 42 : 28);

  return (
    <div ref={root} className={s.root} role="img" aria-label={label} style={{ height }}>
      {assessments.map((assessment, index) => (
        <span
          key={assessment.id}
          className={s.chip}
          style={{ left: chips[index]?.left ?? 0, top: (chips[index]?.row ?? 0) * 24 }}
        >
          <BandChip band={assessment.band} word={assessment.word} level={assessment.level} />
        </span>
      ))}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the element around it carries role and name */}
      <svg className={s.svg} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {dates.map((at, index) => (
          <path
            key={assessments[index]?.id}
            className={s.date}
            d={`M${at} ${chipRows * 24 + 4}V${panels.bottom}`}
          />
        ))}
        {next && (
          <>
            <path className={s.date} d={`M${nextX} ${nextLabelY + 6}V${panels.bottom}`} />
            <text className={s.next} x={Math.min(right, nextX)} y={nextLabelY} textAnchor="end">
              {next.label}
            </text>
          </>
        )}
        {panels.list.map((panel) => (
          <StepPanel
            key={panel.axis}
            panel={panel}
            assessments={assessments}
            levelOf={(assessment) => assessment[panel.key]}
            x={x}
            left={left}
            right={right}
            knownUntil={dayNumber(knownUntil)}
            until={next ? dayNumber(next.on) : dayNumber(knownUntil)}
            isNarrow={isNarrow}
          />
        ))}
        <path className={s.axis} d={`M${left} ${panels.bottom + 0.5}H${right}`} />
        {months.map((tick, index) =>
          index % every === 0 ? (
            <text
              key={`${tick.year}-${tick.month}`}
              className={s.month}
              x={x((tick.from + tick.to) / 2)}
              y={panels.bottom + 18}
              textAnchor="middle"
            >
              {monthName(
                tick.month,
                locale,
                every === 1 && right - left < 260 ? 'narrow' : 'short',
              )}
            </text>
          ) : null,
        )}
        {hasYears &&
          yearLabels(months, x, left).map(({ year, at }) => (
            <text key={year} className={s.year} x={at} y={panels.bottom + 36}>
              {year}
            </text>
          ))}
      </svg>
    </div>
  );
}
