import * as z from 'zod/mini';
import {
  dateField,
  emptyable,
  emptyableText,
  idField,
  idsField,
  municipalityField,
  textLimits,
  textWith,
  versionField,
} from '../../fields/index.ts';
import { savedInput } from './saved.ts';

/** A new goal, or a change of one. Its place is held against the tree by `cyclicGoalProblem` and `goalLevelProblem`. */
export const saveGoalInput = savedInput(
  {
    planId: emptyable(idField),
    parentId: emptyable(idField),
    code: emptyableText(textLimits.code, 'Koden'),
    title: z.optional(textWith(textLimits.title, { name: 'Målet', empty: 'Skriv målet.' })),
    description: emptyableText(textLimits.longText, 'Beskrivningen'),
    ownerTitle: emptyableText(textLimits.name, 'Ansvarig'),
    ownerUserId: emptyable(idField),
    sort: z.optional(
      z.int('Ogiltig plats.').check(z.gte(0, 'Ogiltig plats.'), z.lte(100_000, 'Ogiltig plats.')),
    ),
    indicatorIds: z.optional(idsField),
  },
  { planId: 'Planen saknas.', title: 'Skriv målet.' },
);
export type SaveGoalInput = z.infer<typeof saveGoalInput>;

/** How far a goal is met on a date. */
export const assessGoalInput = z.object({
  municipality: municipalityField,
  goalId: idField,
  version: versionField,
  effectiveOn: dateField,
  fulfilment: z.enum(
    ['full', 'partial', 'none', 'unassessed'],
    'Välj om målet uppfylls helt, delvis, inte alls eller inte är bedömt.',
  ),
  analysis: emptyableText(textLimits.longText, 'Analysen'),
});
export type AssessGoalInput = z.infer<typeof assessGoalInput>;
