import { expect } from 'vitest';
import type { Caller } from '../../../../testing/index.ts';

type Signal = { variation: string };
export type ChangedItem = {
  kind: string;
  id: string;
  name: string;
  change: string;
  actorNames: string[];
  lastOn: string;
  fields: { field: string; label: string; before: string | null; after: string | null }[];
};
export type Changes = {
  sentences: { text: string; isStrong: boolean }[];
  risks: { movement: string; risk: { id: string; code: string } }[];
  items: ChangedItem[];
  signals: { indicator: { id: string; name: string }; before: Signal; now: Signal }[];
  parts: { kind: string; id: string; title: string }[];
};
export type Span = { id: string; from: string; to: string; within?: string; slug?: string };

const fields = `from to sentences(locale: sv) { text isStrong } risks { movement risk { id code } }
  items { kind id name change actorNames lastOn fields(locale: sv) { field label before after } }
  signals { indicator { id name } before { variation } now { variation } } parts { kind id code title parentId }`;

/** Everything that a page on changes asks, of Ådala unless another municipality is named. */
export const askChanges = (caller: Caller, span: Span) =>
  caller.query(
    `query ($slug: String!, $id: ID!, $from: Date!, $to: Date!, $within: ID) { municipality(slug: $slug) {
      plan(id: $id) { changes(from: $from, to: $to, within: $within) { ${fields} } } } }`,
    { slug: 'adala', ...span },
  );

/** The same, where it must be answered. */
export async function changesOf(caller: Caller, span: Span): Promise<Changes> {
  const answer = await askChanges(caller, span);
  expect(answer.errors).toEqual([]);
  return answer.data.municipality.plan.changes;
}
