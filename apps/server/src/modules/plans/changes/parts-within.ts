import { reachableFrom, type SightLink } from '@lagesbild/domain/sightline';

export type PlanTree = {
  areaIds: readonly string[];
  risks: readonly { id: string; qualityAreaId: string | null }[];
  goals: readonly { id: string; parentId: string | null }[];
  /** In the direction goal → indicator → measure → risk. */
  links: readonly SightLink[];
};

/**
 * What a quality area or a goal takes in: the area's risks and all that leads to them, or the goal with those below it and
 * all that they lead to. Null where the plan has no such area or goal.
 */
export function partsWithin(id: string, tree: PlanTree): ReadonlySet<string> | null {
  if (tree.areaIds.includes(id)) {
    const risks = tree.risks.filter((risk) => risk.qualityAreaId === id).map((risk) => risk.id);
    return new Set([id, ...risks, ...risks.flatMap((risk) => reach(risk, tree).upstream)]);
  }
  if (!tree.goals.some((goal) => goal.id === id)) return null;
  const goals = goalsFrom(id, tree);
  return new Set([...goals, ...goals.flatMap((goal) => reach(goal, tree).downstream)]);
}

function goalsFrom(id: string, tree: PlanTree): string[] {
  const below = tree.goals.filter((goal) => goal.parentId === id);
  return [id, ...below.flatMap((goal) => goalsFrom(goal.id, tree))];
}

function reach(id: string, { links }: PlanTree): { upstream: string[]; downstream: string[] } {
  const { upstream, downstream } = reachableFrom(id, links);
  return { upstream: [...upstream], downstream: [...downstream] };
}
