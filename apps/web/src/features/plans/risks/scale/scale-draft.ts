import type { Band } from '../../../../generated/gql/graphql.ts';

/** A scale as it is being drawn: names, and a band for each cell. */
export type ScaleDraft = {
  likelihoodAxis: string;
  severityAxis: string;
  /** Level 1 first; 3 to 6 (domain.md §2). */
  likelihoodNames: string[];
  severityNames: string[];
  /** Row by row from likelihood 1: (1,1), (1,2) … */
  cellBands: Band[];
};

export type Axis = 'likelihood' | 'severity';
export type Cell = { likelihood: number; severity: number };

export const MIN_LEVELS = 3;
export const MAX_LEVELS = 6;

const NEXT: Record<Band, Band> = { green: 'yellow', yellow: 'red', red: 'green' };

/** What a draft keeps of a version. */
export function draftOf(version: ScaleDraft): ScaleDraft {
  const { likelihoodAxis, severityAxis, likelihoodNames, severityNames, cellBands } = version;
  return {
    likelihoodAxis,
    severityAxis,
    likelihoodNames: [...likelihoodNames],
    severityNames: [...severityNames],
    cellBands: [...cellBands],
  };
}

export function bandOf(draft: ScaleDraft, { likelihood, severity }: Cell): Band | null {
  const { likelihoodNames, severityNames, cellBands } = draft;
  const isInside = likelihood <= likelihoodNames.length && severity <= severityNames.length;
  return isInside ? (cellBands[indexOf(draft, { likelihood, severity })] ?? null) : null;
}

function indexOf({ severityNames }: ScaleDraft, { likelihood, severity }: Cell): number {
  return (likelihood - 1) * severityNames.length + severity - 1;
}

export function withBand(draft: ScaleDraft, cell: Cell, band: Band): ScaleDraft {
  return { ...draft, cellBands: draft.cellBands.with(indexOf(draft, cell), band) };
}

/** Green, yellow, red, and green again. */
export function withNextBand(draft: ScaleDraft, cell: Cell): ScaleDraft {
  return withBand(draft, cell, NEXT[bandOf(draft, cell) ?? 'red']);
}

export function withAxis(draft: ScaleDraft, axis: Axis, name: string): ScaleDraft {
  return { ...draft, [`${axis}Axis`]: name };
}

/** @param level from 1 */
export function withName(draft: ScaleDraft, axis: Axis, level: number, name: string): ScaleDraft {
  const key = `${axis}Names` as const;
  return { ...draft, [key]: draft[key].with(level - 1, name) };
}

/** A new highest level, coloured as the one below it until somebody decides; unchanged where there are six. */
export function withLevel(draft: ScaleDraft, axis: Axis): ScaleDraft {
  const key = `${axis}Names` as const;
  if (draft[key].length >= MAX_LEVELS) return draft;
  return resized({ ...draft, [key]: [...draft[key], ''] }, draft);
}

/** Without its highest level; unchanged where there are three. */
export function withoutLevel(draft: ScaleDraft, axis: Axis): ScaleDraft {
  const key = `${axis}Names` as const;
  if (draft[key].length <= MIN_LEVELS) return draft;
  return resized({ ...draft, [key]: draft[key].slice(0, -1) }, draft);
}

function resized(next: ScaleDraft, from: ScaleDraft): ScaleDraft {
  const cellBands = cellsOf(next).map(
    ({ likelihood, severity }): Band =>
      bandOf(from, {
        likelihood: Math.min(likelihood, from.likelihoodNames.length),
        severity: Math.min(severity, from.severityNames.length),
      }) ?? 'red',
  );
  return { ...next, cellBands };
}

/** Every cell in the order the bands are stored in. */
export function cellsOf({ likelihoodNames, severityNames }: ScaleDraft): Cell[] {
  return likelihoodNames.flatMap((_, row) =>
    severityNames.map((_name, column) => ({ likelihood: row + 1, severity: column + 1 })),
  );
}

export type ScaleFault = 'nameMissing' | 'nameTwice' | 'nameLong';
const MAX_NAME_LENGTH = 120;

/** What must be mended, by field: `likelihoodAxis`, `severityNames.2` (from 0). */
export function faultsOfScale(draft: ScaleDraft): Record<string, ScaleFault> {
  const faults: Record<string, ScaleFault> = {};
  const check = (field: string, name: string, others: readonly string[]) => {
    const trimmed = name.trim();
    if (trimmed === '') faults[field] = 'nameMissing';
    else if (trimmed.length > MAX_NAME_LENGTH) faults[field] = 'nameLong';
    else if (others.some((other) => sameName(other, trimmed))) faults[field] = 'nameTwice';
  };
  check('likelihoodAxis', draft.likelihoodAxis, []);
  check('severityAxis', draft.severityAxis, [draft.likelihoodAxis]);
  for (const key of ['likelihoodNames', 'severityNames'] as const) {
    const names = draft[key];
    for (const [index, name] of names.entries()) {
      check(`${key}.${index}`, name, names.slice(0, index));
    }
  }
  return faults;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
