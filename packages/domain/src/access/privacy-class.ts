import type { Role, Scope, Viewer } from './viewer.ts';

/** What a viewer may get of a unit's aggregates about children (domain.md §4): decided here, never in the browser. */
export type PrivacyClass = 'exact' | 'protected' | 'none';

type Reach = { subtree: PrivacyClass; ancestors: PrivacyClass };

/** The table of domain.md §4. Siblings are no part of anyone's own tree. */
const reachOfRole: Record<Role, Reach> = {
  admin: { subtree: 'none', ancestors: 'none' },
  board: { subtree: 'protected', ancestors: 'protected' },
  management: { subtree: 'exact', ancestors: 'protected' },
  head: { subtree: 'exact', ancestors: 'protected' },
  group_leader: { subtree: 'exact', ancestors: 'protected' },
  controller: { subtree: 'exact', ancestors: 'protected' },
  auditor: { subtree: 'exact', ancestors: 'exact' },
};

/** The best class that any of the viewer's roles gives on a unit; `none` where no role reaches it. */
export function privacyClass(viewer: Viewer, unitId: string): PrivacyClass {
  const classes = viewer.scopes.map((scope) => classInScope(scope, unitId));
  if (classes.includes('exact')) {
    return 'exact';
  }
  return classes.includes('protected') ? 'protected' : 'none';
}

function classInScope(scope: Scope, unitId: string): PrivacyClass {
  if (scope.subtree.has(unitId)) {
    return reachOfRole[scope.role].subtree;
  }
  return scope.ancestors.has(unitId) ? reachOfRole[scope.role].ancestors : 'none';
}
