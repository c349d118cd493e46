import type { Band } from '../../../../generated/gql/graphql.ts';
import { bandOf, type Cell, cellsOf, type ScaleDraft } from './scale-draft.ts';

export type CellChange = Cell & { from: Band | null; to: Band | null };
export type PlacedRisk = {
  risk: { id: string; code: string; title: string };
  standing: { band: Band; likelihood: number | null; severity: number | null } | null;
};
/** `to` null: the level is no longer there, so that the next assessment must choose another. */
export type RiskChange = { risk: PlacedRisk['risk']; from: Band; to: Band | null };

export type ScaleDifference = {
  /** Cells that get, lose or change a band; row by row. */
  cells: CellChange[];
  /** Risks that would show another band if they were assessed again as they stand. */
  risks: RiskChange[];
  /** Names of axes and levels that are other ones, as [before, after]. */
  names: [string, string][];
  /** Levels: [before, after] when their number differs. */
  size: { from: [number, number]; to: [number, number] } | null;
};

/**
 * What publishing would change. Nothing that is assessed redraws: the risks listed are those whose next assessment would
 * show another band (domain.md §2).
 */
export function differenceOf(
  base: ScaleDraft,
  draft: ScaleDraft,
  risks: readonly PlacedRisk[],
): ScaleDifference {
  const wide = {
    ...base,
    likelihoodNames: longer(base.likelihoodNames, draft.likelihoodNames),
    severityNames: longer(base.severityNames, draft.severityNames),
  };
  const cells = cellsOf(wide)
    .map((cell) => ({ ...cell, from: bandOf(base, cell), to: bandOf(draft, cell) }))
    .filter(({ from, to }) => from !== to);
  return {
    cells,
    risks: risks.flatMap(({ risk, standing }) => {
      if (!standing || standing.likelihood === null || standing.severity === null) return [];
      const { likelihood, severity, band } = standing;
      const to = bandOf(draft, { likelihood, severity });
      return to === band ? [] : [{ risk, from: band, to }];
    }),
    names: renamed(base, draft),
    size: sizeChange(base, draft),
  };
}

/** Whether a new version would say anything new. */
export function isDifferent({ cells, names, size }: ScaleDifference): boolean {
  return cells.length > 0 || names.length > 0 || size !== null;
}

function renamed(base: ScaleDraft, draft: ScaleDraft): [string, string][] {
  const pairs: [string, string][] = [
    [base.likelihoodAxis, draft.likelihoodAxis],
    [base.severityAxis, draft.severityAxis],
  ];
  for (const key of ['likelihoodNames', 'severityNames'] as const) {
    const shared = Math.min(base[key].length, draft[key].length);
    for (let level = 0; level < shared; level++) {
      pairs.push([base[key][level] ?? '', draft[key][level] ?? '']);
    }
  }
  return pairs.filter(([before, after]) => before.trim() !== after.trim());
}

function sizeChange(base: ScaleDraft, draft: ScaleDraft): ScaleDifference['size'] {
  const of = ({ likelihoodNames, severityNames }: ScaleDraft): [number, number] => [
    likelihoodNames.length,
    severityNames.length,
  ];
  const [from, to] = [of(base), of(draft)];
  return from[0] === to[0] && from[1] === to[1] ? null : { from, to };
}

function longer(one: string[], other: string[]): string[] {
  return one.length >= other.length ? one : other;
}
