import * as z from 'zod/mini';
import {
  dateField,
  emptyable,
  emptyableText,
  idField,
  municipalityField,
  textLimits,
  tidied,
  versionField,
} from '../../fields/index.ts';

const closable = ['plan', 'quality_area', 'goal', 'measure', 'activity', 'recommendation'] as const;

/** Closes a part of a plan, or opens it again; without a date from today. A risk is closed with `changeRiskStateInput`. */
export const closePartInput = z.object({
  municipality: municipalityField,
  kind: z.enum(closable, 'Välj vad som ska avslutas.'),
  id: idField,
  version: versionField,
  effectiveOn: emptyable(dateField),
  reason: emptyableText(textLimits.reason, 'Orsaken'),
});
export type ClosePartInput = z.infer<typeof closePartInput>;

export const undoChangeInput = z.object({ municipality: municipalityField, changeId: idField });
export type UndoChangeInput = z.infer<typeof undoChangeInput>;

/** What a form is allowed to keep; more than the longest form holds. */
const maxDraft = 60_000;

/** What is being written, as JSON. Whatever was typed is kept, faulty or not; null drops it. */
export const keepDraftInput = z.object({
  municipality: municipalityField,
  key: z.string('Nyckeln saknas.').check(
    z.minLength(1, 'Nyckeln saknas.'),
    z.maxLength(200, 'Nyckeln är för lång.'),
    z.refine((key) => key === tidied(key), 'Nyckeln går inte att läsa.'),
  ),
  body: emptyable(
    z
      .string()
      .check(
        z.maxLength(maxDraft, 'Utkastet är för långt för att sparas. Korta texten.'),
        z.refine(isJson, 'Utkastet går inte att läsa.'),
      ),
  ),
});
export type KeepDraftInput = z.infer<typeof keepDraftInput>;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return !text.includes('\\u0000');
  } catch {
    return false;
  }
}
