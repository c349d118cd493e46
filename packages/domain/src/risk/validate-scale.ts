import { type FieldProblem, hasTags, invalid, tagsMessage, textLimits } from '../fields/index.ts';
import { bands, type ScaleVersion } from './types.ts';

/** What a person draws in the scale editor. */
export type ScaleDraft = Pick<
  ScaleVersion,
  'likelihoodAxis' | 'severityAxis' | 'likelihoodNames' | 'severityNames' | 'cellBands'
>;

export type ScaleProblem = FieldProblem<'likelihoodNames' | 'severityNames' | 'cellBands'> & {
  /** Place in the list at fault, from 0; null where the whole list is. */
  index: number | null;
};

/** A scale is 3×3 to 6×6 (domain.md §2). */
export const scaleSize = { min: 3, max: 6 } as const;

/**
 * The first thing that keeps a scale from being published, or null: three to six levels each way, each with a name of
 * its own, and a band in every cell (domain.md §2).
 */
export function validateScale(scale: ScaleDraft): ScaleProblem | null {
  return (
    namesProblem('likelihoodNames', scale.likelihoodNames, scale.likelihoodAxis) ??
    namesProblem('severityNames', scale.severityNames, scale.severityAxis) ??
    bandsProblem(scale)
  );
}

function namesProblem(
  field: 'likelihoodNames' | 'severityNames',
  names: readonly string[],
  axis: string,
): ScaleProblem | null {
  const { min, max } = scaleSize;
  if (names.length < min || names.length > max) {
    const message = `${axis} ska ha ${min}–${max} nivåer och har ${names.length}. Lägg till eller ta bort nivåer.`;
    return { ...invalid(field, message), index: null };
  }
  const plain = names.map((name) => name.trim().toLocaleLowerCase('sv'));
  for (const [index, name] of names.entries()) {
    const message = nameMessage(name, index, plain, axis);
    if (message) {
      return { ...invalid(field, message), index };
    }
  }
  return null;
}

function nameMessage(
  name: string,
  index: number,
  plain: readonly string[],
  axis: string,
): string | null {
  const level = `${axis}, nivå ${index + 1}`;
  const own = plain[index] ?? '';
  if (own === '') {
    return `${level} saknar namn. Ge den ett.`;
  }
  if (name.trim().length > textLimits.name) {
    return `${level} får ha högst ${textLimits.name} tecken. Korta namnet.`;
  }
  if (hasTags(name)) {
    return tagsMessage(name);
  }
  const twin = plain.indexOf(own);
  return twin < index ? `${level} heter likadant som nivå ${twin + 1}. Ge dem olika namn.` : null;
}

function bandsProblem(scale: ScaleDraft): ScaleProblem | null {
  const { cellBands, likelihoodNames, severityNames } = scale;
  const cells = likelihoodNames.length * severityNames.length;
  const index = Array.from({ length: cells }, (_, at) => cellBands[at]).findIndex(
    (band) => band === undefined || !bands.includes(band),
  );
  if (index >= 0) {
    const likelihood = Math.floor(index / severityNames.length) + 1;
    const severity = (index % severityNames.length) + 1;
    const message = `Rutan ${likelihood} × ${severity} saknar färg. Välj grön, gul eller röd.`;
    return { ...invalid('cellBands', message), index };
  }
  return cellBands.length > cells
    ? {
        ...invalid('cellBands', 'Det finns fler färger än rutor. Ladda om skalan och försök igen.'),
        index: null,
      }
    : null;
}
