import { type Orphan, orphansOf } from '@lagesbild/domain/sightline';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { findNames } from '../../audit/index.ts';
import { logPlanRead } from '../history/log-plan-read.ts';
import { createPicture, todayOrStart } from '../picture.ts';
import { followUpsOfPlan } from '../plan-parts.ts';
import type { PlanRow } from '../plan-repository.ts';
import { findPlanLinks, type PlanLink } from './link-repository.ts';
import {
  goalNode,
  indicatorNode,
  measureNode,
  recommendationNode,
  riskNode,
  type SightNode,
} from './sight-node.ts';

export type Sightline = { nodes: SightNode[]; links: PlanLink[]; orphans: Orphan[] };

/**
 * What hangs together in a plan today: goal → indicator → measure → risk, with goals and recommendations tied to measures
 * and indicators tied to risks. What is closed is left out, and so is an indicator that only something closed pointed to.
 */
export async function loadSightline(scope: MunicipalityScope, plan: PlanRow): Promise<Sightline> {
  await logPlanRead(scope, plan.id);
  const followUps = await followUpsOfPlan(scope, plan.id);
  const at = todayOrStart(plan, scope.today);
  const picture = createPicture(scope, { plan, followUps, at, compareWith: null });
  const goals = (await picture.goals()).map(goalNode);
  const measures = (await picture.measures()).map(measureNode);
  const risks = (await picture.risks()).filter((placed) => !placed.isClosed).map(riskNode);
  const recommendations = (await picture.recommendations()).map(recommendationNode);
  const allIndicators = (await picture.indicators()).map(indicatorNode);
  const allLinks = await findPlanLinks(scope, plan.id);

  const parts = new Set([...goals, ...measures, ...risks, ...recommendations].map(({ id }) => id));
  const pointing = new Set([...parts, plan.id]);
  const followed = new Set(
    allLinks.flatMap(({ from, to }) => [
      ...(pointing.has(from) ? [to] : []),
      ...(parts.has(to) ? [from] : []),
    ]),
  );
  const indicators = allIndicators.filter(({ id }) => followed.has(id));
  const nodes = await nameOwners(scope, [
    ...goals,
    ...recommendations,
    ...indicators,
    ...measures,
    ...risks,
  ]);
  const shown = new Set(nodes.map(({ id }) => id));
  const links = allLinks.filter(({ from, to }) => shown.has(from) && shown.has(to));
  return { nodes, links, orphans: orphansOf(nodes, links) };
}

/** The name of the person where an object has an owner and no title. One statement for any number. */
async function nameOwners(
  scope: MunicipalityScope,
  nodes: readonly SightNode[],
): Promise<SightNode[]> {
  const isNamed = ({ ownerTitle, ownerUserId }: SightNode) => ownerTitle || ownerUserId === null;
  const ids = nodes.flatMap((node) => (isNamed(node) ? [] : (node.ownerUserId ?? [])));
  const names = await findNames(scope, [...new Set(ids)]);
  return nodes.map((node) =>
    isNamed(node) ? node : { ...node, ownerTitle: names.get(node.ownerUserId ?? '') ?? null },
  );
}
