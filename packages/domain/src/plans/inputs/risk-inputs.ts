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
  tidied,
  versionField,
} from '../../fields/index.ts';
import { bands } from '../../risk/index.ts';
import { savedInput } from './saved.ts';

/** A new risk, or a change of one. Where it stands is assessed (`assessRiskInput`) and not written here. */
export const saveRiskInput = savedInput(
  {
    planId: emptyable(idField),
    qualityAreaId: emptyable(idField),
    code: z.optional(
      textWith(textLimits.code, { name: 'Koden', empty: 'Ge risken en kod, till exempel 1.2.' }),
    ),
    title: z.optional(textWith(textLimits.title, { name: 'Risken', empty: 'Skriv risken.' })),
    description: emptyableText(textLimits.longText, 'Beskrivningen'),
    ownerTitle: emptyableText(textLimits.name, 'Ansvarig'),
    ownerUserId: emptyable(idField),
    indicatorIds: z.optional(idsField),
    openedOn: emptyable(dateField),
  },
  {
    planId: 'Planen saknas.',
    code: 'Ge risken en kod, till exempel 1.2.',
    title: 'Skriv risken.',
  },
);
export type SaveRiskInput = z.infer<typeof saveRiskInput>;

const reasons = ['risk_gone', 'merged', 'out_of_scope'] as const;

/** Closes a risk with its reason, or opens it again without one. */
export const changeRiskStateInput = z
  .object({
    municipality: municipalityField,
    riskId: idField,
    version: versionField,
    effectiveOn: dateField,
    isOpen: z.boolean('Välj om risken ska vara öppen eller avslutad.'),
    closeReason: emptyable(z.enum(reasons, 'Välj varför risken avslutas.')),
    note: emptyableText(textLimits.reason, 'Anteckningen'),
  })
  .check(
    z.refine(({ isOpen, closeReason }) => isOpen || Boolean(closeReason), {
      error: 'Välj varför risken avslutas.',
      path: ['closeReason'],
    }),
    z.refine(({ isOpen, closeReason }) => !isOpen || !closeReason, {
      error: 'En öppen risk har ingen avslutsorsak. Ta bort orsaken.',
      path: ['closeReason'],
    }),
  );
export type ChangeRiskStateInput = z.infer<typeof changeRiskStateInput>;

const levelNames = z
  .array(z.string().check(z.overwrite(tidied)))
  .check(z.maxLength(12, 'En skala har 3–6 nivåer.'));

/** A new version of a scale; names and bands are held to the rules by `validateScale`, which says which one is at fault. */
export const publishRiskScaleInput = z.object({
  municipality: municipalityField,
  planId: idField,
  fromNumber: versionField,
  likelihoodAxis: textWith(textLimits.name, {
    name: 'Namnet',
    empty: 'Ge den första axeln ett namn.',
  }),
  severityAxis: textWith(textLimits.name, {
    name: 'Namnet',
    empty: 'Ge den andra axeln ett namn.',
  }),
  likelihoodNames: levelNames,
  severityNames: levelNames,
  cellBands: z
    .array(z.enum(bands, 'Ge varje ruta en färg.'))
    .check(z.maxLength(36, 'En skala har högst 36 rutor.')),
  note: emptyableText(textLimits.longText, 'Anteckningen'),
});
export type PublishRiskScaleInput = z.infer<typeof publishRiskScaleInput>;
