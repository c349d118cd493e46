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

const progress = z.enum(
  ['not_started', 'ongoing', 'done', 'not_done', 'stopped'],
  'Välj hur långt det har kommit.',
);
const deviation = emptyable(z.boolean('Välj om det finns en avvikelse.'));

/** A new measure, or a change of one. Dates are held against each other by `datesProblem`. */
export const saveMeasureInput = savedInput(
  {
    planId: emptyable(idField),
    title: z.optional(
      textWith(textLimits.title, { name: 'Åtgärden', empty: 'Skriv vad som ska göras.' }),
    ),
    description: emptyableText(textLimits.longText, 'Beskrivningen'),
    ownerTitle: emptyableText(textLimits.name, 'Ansvarig'),
    ownerUserId: emptyable(idField),
    startsOn: emptyable(dateField),
    dueOn: emptyable(dateField),
    hasDeviation: deviation,
    analysis: emptyableText(textLimits.longText, 'Analysen'),
    refersToId: emptyable(idField),
    riskIds: z.optional(idsField),
    goalIds: z.optional(idsField),
    recommendationIds: z.optional(idsField),
    indicatorIds: z.optional(idsField),
  },
  { planId: 'Planen saknas.', title: 'Skriv vad som ska göras.' },
);
export type SaveMeasureInput = z.infer<typeof saveMeasureInput>;

/** How a measure goes on a date. Whether a light needs a note is asked of `lightNoteProblem`. */
export const reportMeasureInput = z.object({
  municipality: municipalityField,
  measureId: idField,
  version: versionField,
  effectiveOn: dateField,
  progress: emptyable(progress),
  trafficLight: emptyable(
    z.enum(
      ['late', 'at_risk', 'on_time'],
      'Välj försenad, risk för försening eller följer tidplan.',
    ),
  ),
  note: emptyableText(textLimits.reason, 'Motiveringen'),
});
export type ReportMeasureInput = z.infer<typeof reportMeasureInput>;

/** A step of a measure or of a goal, never of both. Dates are held against each other by `datesProblem`. */
export const saveActivityInput = savedInput(
  {
    measureId: emptyable(idField),
    goalId: emptyable(idField),
    title: z.optional(
      textWith(textLimits.title, { name: 'Aktiviteten', empty: 'Skriv vad som ska göras.' }),
    ),
    ownerTitle: emptyableText(textLimits.name, 'Ansvarig'),
    ownerUserId: emptyable(idField),
    startsOn: emptyable(dateField),
    endsOn: emptyable(dateField),
    progress: emptyable(progress),
    hasDeviation: deviation,
    analysis: emptyableText(textLimits.longText, 'Analysen'),
  },
  { title: 'Skriv vad som ska göras.' },
).check(
  z.refine(({ id, measureId, goalId }) => Boolean(id) || Boolean(measureId) !== Boolean(goalId), {
    error: 'En aktivitet hör till en åtgärd eller till ett mål. Välj en av dem.',
    path: ['measureId'],
  }),
);
export type SaveActivityInput = z.infer<typeof saveActivityInput>;
