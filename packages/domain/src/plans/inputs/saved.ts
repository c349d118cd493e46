import * as z from 'zod/mini';
import { idField, municipalityField, versionField } from '../../fields/index.ts';

/** What every input that makes or changes an object begins with: no id makes a new one. */
const own = {
  municipality: municipalityField,
  id: z.optional(z.nullable(idField)),
  version: z.optional(z.nullable(versionField)),
};

type Sent = Record<string, unknown> & { id?: unknown; version?: unknown };

/**
 * An object's input: with an id its version too, without one everything that a new object cannot do without.
 * @param needed the sentence for each field that a new object must have; an array of names means one of them
 */
export function savedInput<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  needed: { [Name in keyof Shape & string]?: string },
) {
  return z.object({ ...own, ...shape }).check((context) => {
    const sent = context.value as Sent;
    const isNew = isEmpty(sent.id);
    const missing: [string, string][] = isNew
      ? Object.entries(needed as Record<string, string>)
      : [['version', 'Ladda om sidan: den senaste versionen saknas.']];
    for (const [field, message] of missing) {
      if (isEmpty(sent[field])) {
        context.issues.push({ code: 'custom', input: sent, path: [field], message });
      }
    }
  });
}

const isEmpty = (value: unknown) => value === undefined || value === null;
