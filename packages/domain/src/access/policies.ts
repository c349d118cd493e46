import { privacyClass } from './privacy-class.ts';
import type { Role, Viewer } from './viewer.ts';

/**
 * Plans of the own part of the tree and of the units above, which govern the work there.
 * The administrator of the system sees no figures (domain.md §4).
 */
export function canSeePlan(viewer: Viewer, planUnitId: string): boolean {
  return privacyClass(viewer, planUnitId) !== 'none';
}

const answeringRoles: ReadonlySet<Role> = new Set(['management', 'head']);

/**
 * Those who answer for the plan's unit write in its plan: texts, owners, dates, links, states and what is closed.
 * Nobody writes in published figures.
 */
export function canEditPlan(viewer: Viewer, planUnitId: string): boolean {
  if (viewer.dataKind === 'published') {
    return false;
  }
  return viewer.scopes.some(
    (scope) => answeringRoles.has(scope.role) && scope.subtree.has(planUnitId),
  );
}

/** Those who write in the plan assess its risks. */
export function canAssessRisk(viewer: Viewer, planUnitId: string): boolean {
  return canEditPlan(viewer, planUnitId);
}

/**
 * The owner of a measure tells how it goes (progress, light, the steps taken) without being the plan's head, as long as
 * the plan is one that the owner sees. Never in published figures.
 * @param ownerUserId null where the measure has no owner among the people here
 */
export function canReportMeasure(
  viewer: Viewer,
  planUnitId: string,
  ownerUserId: string | null,
): boolean {
  if (canEditPlan(viewer, planUnitId)) {
    return true;
  }
  const isOwner = ownerUserId !== null && ownerUserId === viewer.userId;
  return isOwner && viewer.dataKind !== 'published' && canSeePlan(viewer, planUnitId);
}

/**
 * A change is taken back by those who edit the plan; a report of a measure also by the owner who made it, while the
 * measure is still theirs to report.
 * @param change its kind, and who wrote it
 * @param at the plan's unit, and the owner of the measure that a report is about
 */
export function canUndo(
  viewer: Viewer,
  change: { entityType: string; actorUserId: string | null },
  at: { planUnitId: string; ownerUserId: string | null },
): boolean {
  if (canEditPlan(viewer, at.planUnitId)) {
    return true;
  }
  const isOwnReport =
    change.entityType === 'measure_status' && change.actorUserId === viewer.userId;
  return isOwnReport && canReportMeasure(viewer, at.planUnitId, at.ownerUserId);
}

/** A scale is changed by those who write in every plan that uses it; one that no plan uses is nobody's to change. */
export function canPublishScale(viewer: Viewer, unitIdsOfPlansUsingIt: readonly string[]): boolean {
  return (
    unitIdsOfPlansUsingIt.length > 0 &&
    unitIdsOfPlansUsingIt.every((unitId) => canEditPlan(viewer, unitId))
  );
}

/** A plan is made for a unit by those who will write in it. */
export function canMakePlanIn(viewer: Viewer, unitId: string): boolean {
  return canEditPlan(viewer, unitId);
}

/** Next year's plan is made by those who write in this one. */
export function canCopyPlan(viewer: Viewer, planUnitId: string): boolean {
  return canEditPlan(viewer, planUnitId);
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
