import * as z from 'zod/mini';
import {
  dateField,
  emptyable,
  emptyableText,
  idField,
  municipalityField,
  textLimits,
  textWith,
} from '../../fields/index.ts';
import { savedInput } from './saved.ts';

const title = textWith(textLimits.title, { name: 'Rubriken', empty: 'Skriv en rubrik.' });
const kinds = [
  'action_plan',
  'operational_plan',
  'internal_control_plan',
  'development_plan',
  'audit_response',
] as const;
const levelName = textWith(textLimits.name, {
  name: 'Nivåns namn',
  empty: 'Ge nivån ett namn eller ta bort den.',
});
const needed = {
  orgUnitId: 'Välj den enhet som planen gäller.',
  kind: 'Välj vilket slags plan det är.',
  title: 'Skriv en rubrik.',
  startsOn: 'Välj den dag planen börjar.',
  lastDay: 'Välj planens sista dag.',
};

/** A new plan, or a change of one. Dates are held against each other by `datesProblem`. */
export const savePlanInput = savedInput(
  {
    orgUnitId: z.optional(idField),
    kind: z.optional(z.enum(kinds, needed.kind)),
    title: z.optional(title),
    startsOn: z.optional(dateField),
    lastDay: z.optional(dateField),
    goalLevelNames: z.optional(
      z
        .array(levelName)
        .check(
          z.maxLength(4, 'En plan har högst fyra målnivåer. Ta bort någon.'),
          z.refine(hasNoDoubles, 'Två nivåer har samma namn. Ge dem olika namn.'),
        ),
    ),
    note: emptyableText(textLimits.longText, 'Anmärkningen'),
    riskScaleId: emptyable(idField),
  },
  needed,
);
export type SavePlanInput = z.infer<typeof savePlanInput>;

export const saveQualityAreaInput = savedInput(
  {
    planId: emptyable(idField),
    number: z.optional(
      z
        .int('Skriv numret som ett heltal.')
        .check(z.gte(1, 'Numret ska vara 1–999.'), z.lte(999, 'Numret ska vara 1–999.')),
    ),
    name: z.optional(
      textWith(textLimits.name, { name: 'Namnet', empty: 'Ge kvalitetsområdet ett namn.' }),
    ),
    focusArea: emptyableText(textLimits.name, 'Fokusområdet'),
  },
  {
    planId: 'Planen saknas.',
    number: 'Ge kvalitetsområdet ett nummer.',
    name: 'Ge kvalitetsområdet ett namn.',
  },
);
export type SaveQualityAreaInput = z.infer<typeof saveQualityAreaInput>;

/** Without a label it is named after its kind and date (`followUpLabel`). */
export const saveFollowUpInput = savedInput(
  {
    planId: emptyable(idField),
    kind: z.optional(
      z.enum(['start', 't1', 't2', 'year_end', 'date'], 'Välj vilket slags uppföljning det är.'),
    ),
    label: z.optional(
      textWith(textLimits.name, {
        name: 'Namnet',
        empty: 'Ge uppföljningen ett namn, till exempel T1 2026.',
      }),
    ),
    effectiveOn: z.optional(dateField),
  },
  {
    planId: 'Planen saknas.',
    kind: 'Välj vilket slags uppföljning det är.',
    effectiveOn: 'Välj den dag läget gäller.',
  },
);
export type SaveFollowUpInput = z.infer<typeof saveFollowUpInput>;

/** Next year's plan. Dates are held against each other by `datesProblem`. */
export const copyPlanInput = z.object({
  municipality: municipalityField,
  planId: idField,
  title,
  startsOn: dateField,
  lastDay: dateField,
});
export type CopyPlanInput = z.infer<typeof copyPlanInput>;

function hasNoDoubles(names: readonly string[]): boolean {
  const lower = names.map((name) => name.toLocaleLowerCase('sv'));
  return new Set(lower).size === names.length;
}
