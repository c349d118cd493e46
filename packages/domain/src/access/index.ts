export {
  canAssessRisk,
  canCopyPlan,
  canEditPlan,
  canMakePlanIn,
  canPublishScale,
  canReportMeasure,
  canSeeIndicator,
  canSeePlan,
  canSeeUnitFigures,
  canUndo,
  mustLogReads,
} from './policies.ts';
export { type PrivacyClass, privacyClass } from './privacy-class.ts';
export type { DataKind, Role, Scope, Viewer } from './viewer.ts';
