import type { Movement } from '../../../../generated/gql/graphql.ts';
import type { RiskView } from './step-view.ts';

type Told = Exclude<Movement, 'unchanged' | 'absent'>;
export type StepGroup = { movement: Told; codes: string[] };

/** What moved is told in this order: what a board asks about first stands first. */
const TOLD_IN_ORDER: readonly Told[] = ['raised', 'new', 'reopened', 'lowered', 'closed', 'moved'];

/** The codes of the risks that moved in a step, by how, and how many open ones stand where they stood. */
export function groupsOf(risks: readonly RiskView[]): {
  groups: StepGroup[];
  unchanged: number;
} {
  const codesOf = (movement: Movement) =>
    risks.filter((view) => view.movement === movement).map(({ risk }) => risk.code);
  const groups = TOLD_IN_ORDER.map((movement) => ({ movement, codes: codesOf(movement) }));
  return {
    groups: groups.filter(({ codes }) => codes.length > 0),
    unchanged: codesOf('unchanged').length,
  };
}
