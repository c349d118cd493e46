import type { CivilDate } from '../calendar/index.ts';

export type PlanKind =
  | 'action_plan'
  | 'operational_plan'
  | 'internal_control_plan'
  | 'development_plan'
  | 'audit_response';
export type FollowUpKind = 'start' | 't1' | 't2' | 'year_end' | 'date';
/** Red, yellow and green of a measure: försenad, risk för försening, följer tidplan. Apart from its progress. */
export type TrafficLight = 'late' | 'at_risk' | 'on_time';
export type Progress = 'not_started' | 'ongoing' | 'done' | 'not_done' | 'stopped';
export type Fulfilment = 'full' | 'partial' | 'none' | 'unassessed';

/** What sorting and counting need of a measure. */
export type MeasureState = {
  trafficLight: TrafficLight | null;
  progress: Progress | null;
  dueOn: CivilDate | null;
};
