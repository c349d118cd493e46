import { expect } from 'vitest';
import type { Caller } from './caller.ts';

export type PartAnswer = {
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for any fields of the part
  part: any;
  problem: { code: string; field: string | null; message: string } | null;
  change: { id: string; actorName: string } | null;
};

/**
 * Sends a mutation that answers with a part of a plan, and checks that whatever is wrong is told as a problem.
 * @param fields of the part, as an inline fragment takes them: `... on Measure { title }`
 */
export async function mutate(
  caller: Caller,
  name: string,
  { input, fields = '' }: { input: Record<string, unknown>; fields?: string },
): Promise<PartAnswer> {
  const answer = await send(caller, name, { input, fields });
  expect(answer.errors).toEqual([]);
  return answer.data[name];
}

/** The same, for what is to be answered with an error. @returns the code of the error */
export async function refusedMutation(
  caller: Caller,
  name: string,
  input: Record<string, unknown>,
): Promise<string | undefined> {
  const answer = await send(caller, name, { input, fields: '' });
  expect(answer.data?.[name] ?? null).toBeNull();
  return answer.errors[0]?.extensions?.code;
}

function send(
  caller: Caller,
  name: string,
  { input, fields }: { input: Record<string, unknown>; fields: string },
) {
  const named = name === 'reopenPart' ? 'closePart' : name;
  const type = `${named.charAt(0).toUpperCase()}${named.slice(1)}Input`;
  return caller.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      problem { code field message } change { id actorName } part { __typename ${fields} } } }`,
    { input: { municipality: 'adala', ...input } },
  );
}
