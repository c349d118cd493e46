import type { StepPanelLayout } from './assessment-layout.ts';
import s from './assessment-steps.module.css';
import type { StepAssessment } from './assessment-steps.tsx';
import { dayNumber } from './dates.ts';

type StepPanelProps = {
  panel: StepPanelLayout;
  assessments: StepAssessment[];
  levelOf: (assessment: StepAssessment) => number | null;
  /** Day number to px. */
  x: (day: number) => number;
  left: number;
  right: number;
  knownUntil: number;
  until: number;
  isNarrow: boolean;
};

/** One axis: a hairline per level, the line that steps, and its dotted way on to the next follow-up. */
export function StepPanel(props: StepPanelProps) {
  const { panel, assessments, levelOf, x, left, right, knownUntil, until, isNarrow } = props;
  const points = assessments.map((assessment) => ({
    id: assessment.id,
    at: x(dayNumber(assessment.on)),
    value: levelOf(assessment),
  }));
  const last = points.at(-1);
  const solidEnd = Math.max(x(knownUntil), (last?.at ?? left) + 18);
  return (
    <g>
      <text className={s.panelTitle} x="0" y={panel.titleY}>
        {panel.axis}
      </text>
      {panel.names.map((name, index) => {
        const level = index + 1;
        const y = panel.y(level);
        return (
          <g key={name}>
            <path className={s.level} d={`M${left} ${y + 0.5}H${right}`} />
            <text className={s.levelName} x={left - 12} y={y + 4} textAnchor="end">
              {!isNarrow && `${name} `}
              <tspan className={s.levelNumber}>{level}</tspan>
            </text>
          </g>
        );
      })}
      {points.map((point, index) => {
        const next = points[index + 1];
        if (point.value === null) return null;
        const y = panel.y(point.value);
        const end = next ? next.at : Math.min(solidEnd, Math.max(x(until), point.at));
        const drop = next && next.value !== null ? `V${panel.y(next.value)}` : '';
        return <path key={point.id} className={s.line} d={`M${point.at} ${y}H${end}${drop}`} />;
      })}
      {last && last.value !== null && x(until) > solidEnd && (
        <path className={s.ahead} d={`M${solidEnd + 3} ${panel.y(last.value)}H${x(until)}`} />
      )}
      {points.map(
        (point) =>
          point.value !== null && (
            <circle
              key={point.id}
              className={s.point}
              cx={point.at}
              cy={panel.y(point.value)}
              r="4.5"
            />
          ),
      )}
    </g>
  );
}
