import type { Advice } from './advice-fragment.ts';

export type AdviceAction = 'edit' | 'tie' | 'newMeasure' | 'close' | 'reopen' | 'history';

/** What is open beside the page. */
export type AdviceTask =
  | { kind: 'new' }
  | { kind: 'edit' | 'tie' | 'newMeasure' | 'close'; advice: Advice };

export function actionsOf({ closedOn }: Pick<Advice, 'closedOn'>): AdviceAction[] {
  return closedOn ? ['reopen', 'history'] : ['edit', 'tie', 'newMeasure', 'close', 'history'];
}
