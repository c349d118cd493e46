import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/index.ts';

const id = z.uuid('Ogiltig identitet.');
const level = z
  .int('Ange en nivå i skalan.')
  .check(z.gte(1, 'Ange en nivå i skalan.'), z.lte(6, 'Ange en nivå i skalan.'));

/**
 * Shape of a new residual assessment; messages are Swedish sentences for the field at fault. Whether the levels and the
 * date fit the scale, the plan and today is asked of `validateAssessment`.
 */
export const assessRiskInput = z.object({
  municipality: z.string().check(z.minLength(1, 'Ange kommun.')),
  riskId: id,
  /** The risk's version as the person saw it. */
  version: z.int('Ogiltig version.').check(z.gte(1, 'Ogiltig version.')),
  effectiveOn: z
    .string()
    .check(z.refine(isCivilDate, 'Ange datum som ÅÅÅÅ-MM-DD, till exempel 2026-08-31.')),
  likelihood: level,
  severity: level,
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Skriv en motivering, så att bedömningen går att följa.'),
      z.maxLength(2000, 'Motiveringen får ha högst 2 000 tecken. Korta den.'),
    ),
});

export type AssessRiskInput = z.infer<typeof assessRiskInput>;
