import { privacyClass } from './privacy-class.ts';
import type { Role, Viewer } from './viewer.ts';

/**
 * Plans of the own part of the tree and of the units above, which govern the work there.
 * The administrator of the system sees no figures (domain.md §4).
 */
export function canSeePlan(viewer: Viewer, planUnitId: string): boolean {
  return privacyClass(viewer, planUnitId) !== 'none';
}

const assessingRoles: ReadonlySet<Role> = new Set(['management', 'head']);

/** Those who answer for the plan's unit assess its risks; nobody writes in published figures. */
export function canAssessRisk(viewer: Viewer, planUnitId: string): boolean {
  if (viewer.dataKind === 'published') {
    return false;
  }
  return viewer.scopes.some(
    (scope) => assessingRoles.has(scope.role) && scope.subtree.has(planUnitId),
  );
}

/** An indicator is seen where the unit that owns it is. */
export function canSeeIndicator(viewer: Viewer, ownerUnitId: string): boolean {
  return privacyClass(viewer, ownerUnitId) !== 'none';
}

/** A unit's own figures, in the class that `privacyClass` gives. */
export function canSeeUnitFigures(viewer: Viewer, unitId: string): boolean {
  return privacyClass(viewer, unitId) !== 'none';
}

/** An auditor's every read is logged (domain.md §4). */
export function mustLogReads(viewer: Viewer): boolean {
  return viewer.roles.includes('auditor');
}
