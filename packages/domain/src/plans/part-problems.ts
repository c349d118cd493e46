import { type CivilDate, dateLabel } from '../calendar/index.ts';
import { type FieldProblem, invalid } from '../fields/index.ts';
import type { TrafficLight } from './types.ts';

/** An owner must be one of those who may see the plan, else the work would be given to somebody who cannot follow it. */
export function ownerProblem(
  ownerUserId: string | null | undefined,
  people: readonly { userId: string }[],
): FieldProblem<'ownerUserId'> | null {
  if (!ownerUserId || people.some(({ userId }) => userId === ownerUserId)) {
    return null;
  }
  return invalid(
    'ownerUserId',
    'Personen har inte tillgång till planen. Välj någon i listan eller skriv en befattning.',
  );
}

/** What has a code, a number or a day of its own in a plan, with the value that is taken. */
export type Duplicate =
  | { of: 'risk'; code: string }
  | { of: 'quality_area'; number: number }
  | { of: 'recommendation'; number: number }
  | { of: 'follow_up'; effectiveOn: CivilDate };

/** The sentence for a code, a number or a day that another one of the plan has already. */
export function duplicateProblem(
  taken: Duplicate,
): FieldProblem<'code' | 'number' | 'effectiveOn'> {
  switch (taken.of) {
    case 'risk':
      return invalid(
        'code',
        `Koden ${taken.code} används av en annan risk i planen, öppen eller avslutad. Välj en ledig kod.`,
      );
    case 'quality_area':
      return invalid(
        'number',
        `Nummer ${taken.number} används av ett annat kvalitetsområde i planen. Välj ett ledigt nummer.`,
      );
    case 'recommendation':
      return invalid(
        'number',
        `Nummer ${taken.number} används av en annan rekommendation i planen. Välj ett ledigt nummer.`,
      );
    case 'follow_up':
      return invalid(
        'effectiveOn',
        `Planen har redan en uppföljning den ${dateLabel(taken.effectiveOn, 'sv')}. Välj en annan dag.`,
      );
  }
}

/**
 * A light that says something else than the dates propose must say why; null where it needs no note or has one.
 * @param stated null: as the dates propose
 */
export function lightNoteProblem(
  stated: TrafficLight | null | undefined,
  proposed: TrafficLight | null,
  note: string | null | undefined,
): FieldProblem<'note'> | null {
  const isOverride = Boolean(stated) && stated !== proposed;
  return isOverride && !note?.trim()
    ? invalid('note', 'Skriv varför stoppljuset ska vara ett annat än det som datumen föreslår.')
    : null;
}

/** A measure that is followed up under itself, or under one that itself refers to another; null where it is possible. */
export function refersToProblem(
  measures: readonly { id: string; refersToMeasureId: string | null }[],
  id: string | null,
  refersToId: string | null | undefined,
): FieldProblem<'refersToId'> | null {
  if (!refersToId) {
    return null;
  }
  const target = measures.find((measure) => measure.id === refersToId);
  if (!target) {
    return invalid('refersToId', 'Åtgärden finns inte i planen. Välj en annan.');
  }
  const isReferredTo = id !== null && measures.some((measure) => measure.refersToMeasureId === id);
  return refersToId === id || target.refersToMeasureId !== null || isReferredTo
    ? invalid(
        'refersToId',
        'Åtgärden måste hänvisa till en annan åtgärd som inte själv hänvisar vidare. Välj en annan.',
      )
    : null;
}
