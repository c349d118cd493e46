import { expect } from 'vitest';
import type { Caller } from './caller.ts';

type FoundPlan = {
  id: string;
  kind: string;
  orgUnit: { name: string };
  risks: string[];
  goals: string[];
  indicators: string[];
};

/** A plan of a municipality with the ids of its parts, as a caller sees it. */
export async function findTestPlan(
  caller: Caller,
  { slug, kind }: { slug: string; kind: string },
): Promise<FoundPlan> {
  const answer = await caller.query(
    `query ($slug: String!) { municipality(slug: $slug) { plans { id kind orgUnit { name } picture {
      risks { risk { id } } goals { id } indicators { indicator { id } } } } } }`,
    { slug },
  );
  expect(answer.errors).toEqual([]);
  type Sent = Omit<FoundPlan, 'risks' | 'goals' | 'indicators'> & {
    picture: {
      risks: { risk: { id: string } }[];
      goals: { id: string }[];
      indicators: { indicator: { id: string } }[];
    };
  };
  const sent = (answer.data.municipality.plans as Sent[]).find((plan) => plan.kind === kind);
  if (!sent) throw new Error(`the caller sees no ${kind} in ${slug}`);
  const { picture, ...plan } = sent;
  return {
    ...plan,
    risks: picture.risks.map(({ risk }) => risk.id),
    goals: picture.goals.map((goal) => goal.id),
    indicators: picture.indicators.map(({ indicator }) => indicator.id),
  };
}
