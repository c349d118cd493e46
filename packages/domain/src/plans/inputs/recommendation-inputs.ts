import * as z from 'zod/mini';
import {
  dateField,
  emptyable,
  emptyableText,
  idField,
  textLimits,
  textWith,
} from '../../fields/index.ts';
import { savedInput } from './saved.ts';

const checksMessage = 'Antalet egenkontroller per år ska vara 0–366.';

/** A new recommendation from auditors, or a change of one. */
export const saveRecommendationInput = savedInput(
  {
    planId: emptyable(idField),
    number: z.optional(
      z
        .int('Skriv numret som ett heltal.')
        .check(z.gte(1, 'Numret ska vara 1–999.'), z.lte(999, 'Numret ska vara 1–999.')),
    ),
    title: z.optional(
      textWith(textLimits.title, { name: 'Rekommendationen', empty: 'Skriv rekommendationen.' }),
    ),
    text: emptyableText(textLimits.longText, 'Texten'),
    receivedFrom: z.optional(
      textWith(textLimits.name, {
        name: 'Avsändaren',
        empty: 'Skriv vem rekommendationen kommer från.',
      }),
    ),
    receivedOn: emptyable(dateField),
    dueOn: emptyable(dateField),
    answer: emptyableText(textLimits.longText, 'Svaret'),
    status: z.optional(
      z.enum(['unanswered', 'answered', 'ongoing', 'done'], 'Välj hur långt arbetet har kommit.'),
    ),
    reportBackOn: emptyable(dateField),
    ownerTitle: emptyableText(textLimits.name, 'Ansvarig'),
    ownerUserId: emptyable(idField),
    selfChecksPerYear: emptyable(
      z.int(checksMessage).check(z.gte(0, checksMessage), z.lte(366, checksMessage)),
    ),
    followUpNote: emptyableText(textLimits.longText, 'Texten om uppföljningen'),
  },
  {
    planId: 'Planen saknas.',
    number: 'Ge rekommendationen ett nummer.',
    title: 'Skriv rekommendationen.',
    receivedFrom: 'Skriv vem rekommendationen kommer från.',
  },
);
export type SaveRecommendationInput = z.infer<typeof saveRecommendationInput>;
