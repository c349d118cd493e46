import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/index.ts';

export const municipalityField = z.string('Ange kommun.').check(z.minLength(1, 'Ange kommun.'));
export const idField = z.uuid('Ogiltig identitet.').check(z.toLowerCase());
/** The row's version as the person saw it. */
export const versionField = z.int('Ogiltig version.').check(z.gte(1, 'Ogiltig version.'));

const dateMessage = 'Ange datum som ÅÅÅÅ-MM-DD, till exempel 2026-08-31.';

/** A day that exists, within the years that anybody plans for: a slip such as 0206 is caught here. */
export const dateField = z.string(dateMessage).check(
  z.refine(isCivilDate, { error: dateMessage, abort: true }),
  z.refine(
    (date) => date >= '1900-01-01' && date < '2200-01-01',
    'Året ska ligga mellan 1900 och 2199.',
  ),
);

/** Left out: not changed. Null: emptied. */
export const emptyable = <Field extends z.ZodMiniType>(field: Field) =>
  z.optional(z.nullable(field));

/** Links to other objects: each once and sorted, as history keeps them. */
export const idsField = z.array(idField, 'Ogiltiga kopplingar.').check(
  z.overwrite((ids) => [...new Set(ids)].toSorted()),
  z.maxLength(200, 'Högst 200 kopplingar. Ta bort några.'),
);
