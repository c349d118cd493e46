import { type CodedProblem, problem } from '../../../platform/problem.ts';

type Issue = { path: PropertyKey[]; message: string };
type Schema = {
  safeParse(raw: unknown): { data?: unknown; error?: { issues: Issue[] } };
};
type Output<S extends Schema> = NonNullable<ReturnType<S['safeParse']>['data']>;

/** What a person sent, in shape, or the first thing that is wrong with it, at its field. */
export function parseInput<S extends Schema>(
  schema: S,
  raw: unknown,
): { input: Output<S>; problem: null } | { input: null; problem: CodedProblem } {
  const { data, error } = schema.safeParse(raw);
  if (!error) return { input: data as Output<S>, problem: null };
  const [issue] = error.issues;
  return {
    input: null,
    problem: problem('INVALID', String(issue?.path[0] ?? ''), issue?.message ?? ''),
  };
}

/** An answer that says only what is wrong with the input. */
export const refusedInput = (refusal: CodedProblem) => ({
  part: null,
  problem: refusal,
  change: null,
});
