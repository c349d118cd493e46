import { addDays, dateLabel } from '../calendar/index.ts';
import { inLocale, type Locale } from '../format/index.ts';
import { codeWord } from './code-words.ts';
import { type FieldKind, fieldWords } from './field-labels.ts';
import type { FieldChange, SnapshotValue } from './types.ts';

/** A difference ready to read; null is empty. */
export type ChangedFieldText = {
  field: string;
  label: string;
  before: string | null;
  after: string | null;
};

/** What an id stands for: a unit, a person, a risk with its code …; undefined when it is not known. */
export type NameOf = (id: string) => string | undefined;

/**
 * Differences as a person reads them, in the order of a form: enumerations in words, dates as dates, ids by name. Fields
 * that no form has are left out.
 */
export function fieldTexts(
  diff: readonly FieldChange[],
  nameOf: NameOf,
  locale: Locale,
): ChangedFieldText[] {
  return diff
    .flatMap((change) => {
      const words = fieldWords[change.field];
      if (!words) {
        return [];
      }
      const read = (value: SnapshotValue) =>
        textOf(change.field, words.kind, value, nameOf, locale);
      return {
        field: change.field,
        label: words[locale],
        before: read(change.before),
        after: read(change.after),
      };
    })
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

const order = Object.keys(fieldWords);

function textOf(
  field: string,
  kind: FieldKind,
  value: SnapshotValue,
  nameOf: NameOf,
  locale: Locale,
): string | null {
  if (value === null || value === '') {
    return null;
  }
  if (typeof value === 'object') {
    const unknown = kind === 'names' ? nameOrUnknown(nameOf, locale) : (text: string) => text;
    return value.length === 0 ? null : value.map(unknown).join(', ');
  }
  switch (kind) {
    case 'day':
      return dateLabel(String(value), locale);
    case 'lastDay':
      return dateLabel(addDays(String(value), -1), locale);
    case 'name':
      return nameOrUnknown(nameOf, locale)(String(value));
    case 'code':
      return codeWord(field, String(value), locale);
    case 'yesNo':
      return value
        ? inLocale(locale, { sv: 'Ja', en: 'Yes' })
        : inLocale(locale, { sv: 'Nej', en: 'No' });
    default:
      return String(value);
  }
}

const nameOrUnknown = (nameOf: NameOf, locale: Locale) => (id: string) =>
  nameOf(id) ?? inLocale(locale, { sv: 'okänd', en: 'unknown' });
