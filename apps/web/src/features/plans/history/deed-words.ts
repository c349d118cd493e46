import type { ChangeAction, ChangedType } from '../../../generated/gql/graphql.ts';

/** What was done, as a verb; keys of `changes.log`. */
export type Deed =
  | 'created'
  | 'changed'
  | 'closed'
  | 'reopened'
  | 'withdrawn'
  | 'assessed'
  | 'reported';

/** A dated fact about an object is said of the object itself: "bedömde risken", not "lade till bedömningen av risken". */
const FACTS: Partial<Record<ChangedType, { deed: Deed; of: ChangedType }>> = {
  assessment: { deed: 'assessed', of: 'risk' },
  goal_assessment: { deed: 'assessed', of: 'goal' },
  measure_status: { deed: 'reported', of: 'measure' },
};

/** Verb and noun of a row: "bedömde" + "risken", "avslutade" + "åtgärden", "tog tillbaka" + "bedömningen av risken". */
export function deedOf(type: ChangedType, action: ChangeAction): { deed: Deed; noun: ChangedType } {
  const fact = FACTS[type];
  if (fact && action === 'created') return { deed: fact.deed, noun: fact.of };
  // A risk is opened and closed by its states; only taking one back concerns the state and not the risk.
  if (type === 'risk_state' && action !== 'withdrawn') return { deed: action, noun: 'risk' };
  return { deed: action, noun: type };
}
