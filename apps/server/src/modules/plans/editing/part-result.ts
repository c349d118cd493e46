import type { CodedProblem } from '../../../platform/problem.ts';
import type { ChangeMapper, PlanPartMapper } from '../mappers.ts';

/** Answer to every change of something in a plan (SDL type PartPayload). */
export type PartResult = {
  /** As it now is, also on a conflict; null where the object never came to be. */
  part: PlanPartMapper | null;
  problem: CodedProblem | null;
  /** What was written; on a conflict the latest change. Null where nothing differed. */
  change: ChangeMapper | null;
};
