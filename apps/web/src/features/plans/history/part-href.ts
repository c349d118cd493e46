import type { PartKind } from '../../../generated/gql/graphql.ts';
import type { PlanPaths } from '../../../lib/router/paths.ts';

/** Where an object of a plan is shown; what has no page of its own is on the page of its kind. */
export function partHref(paths: PlanPaths, kind: PartKind, id: string): string {
  switch (kind) {
    case 'plan':
      return paths.picture();
    case 'quality_area':
      return paths.risks();
    case 'goal':
      return paths.goal(id);
    case 'risk':
      return paths.risk(id);
    case 'measure':
      return paths.measure(id);
    case 'activity':
      return paths.measures();
    case 'recommendation':
      return paths.recommendation(id);
    case 'follow_up':
      return paths.round(id);
    case 'indicator':
      return paths.indicator(id);
  }
}
