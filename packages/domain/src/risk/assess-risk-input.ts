import * as z from 'zod/mini';
import {
  dateField,
  idField,
  municipalityField,
  textLimits,
  textWith,
  versionField,
} from '../fields/index.ts';

const level = z
  .int('Ange en nivå i skalan.')
  .check(z.gte(1, 'Ange en nivå i skalan.'), z.lte(6, 'Ange en nivå i skalan.'));

/**
 * Shape of a new assessment, residual unless said; messages are Swedish sentences for the field at fault. Whether the
 * levels and the date fit the scale, the plan and today is asked of `validateAssessment`.
 */
export const assessRiskInput = z.object({
  municipality: municipalityField,
  riskId: idField,
  version: versionField,
  /** Before measures; else what remains with them. */
  isInherent: z.optional(z.boolean('Välj om risken bedöms före eller efter åtgärder.')),
  effectiveOn: dateField,
  likelihood: level,
  severity: level,
  reason: textWith(textLimits.reason, {
    name: 'Motiveringen',
    empty: 'Skriv en motivering, så att bedömningen går att följa.',
  }),
});

export type AssessRiskInput = z.infer<typeof assessRiskInput>;
