import type { AssessmentStepsProps } from './assessment-steps.tsx';

const levelPitch = 26;
const chipWidth = 76;

export type StepPanelLayout = {
  axis: string;
  key: 'likelihood' | 'severity';
  /** Level 1 first. */
  names: string[];
  titleY: number;
  /** Height of a level in the drawing. */
  y: (level: number) => number;
};

/** The two panels below one another; both names and rules come from the scale. */
export function stepPanels(scale: AssessmentStepsProps['scale'], chipRows: number) {
  const first = panel(
    scale.likelihoodAxis,
    'likelihood',
    scale.likelihoodNames,
    chipRows * 24 + 40,
  );
  const second = panel(scale.severityAxis, 'severity', scale.severityNames, first.y(1) + 32);
  return { list: [first, second], bottom: second.y(1) + 6 };
}

function panel(
  axis: string,
  key: StepPanelLayout['key'],
  names: string[],
  titleY: number,
): StepPanelLayout {
  return {
    axis,
    key,
    names,
    titleY,
    y: (level) => titleY + 18 + (names.length - level) * levelPitch,
  };
}

/** Chips centred on their dates inside the drawing; one that would cover its neighbour stands in a row below. */
export function chipPlaces(dates: number[], width: number): { left: number; row: number }[] {
  const ends: number[] = [];
  return dates.map((at) => {
    const left = Math.min(width - chipWidth, Math.max(0, at - 10));
    const free = ends.findIndex((end) => end <= left);
    const row = free >= 0 ? free : ends.length;
    ends[row] = left + chipWidth;
    return { left, row };
  });
}
