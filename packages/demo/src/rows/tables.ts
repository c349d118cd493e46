import * as schema from '@lagesbild/db/schema';

/** The tables a municipality's data fill, each after those it refers to. */
export const tables = {
  orgUnit: schema.orgUnit,
  orgUnitVersion: schema.orgUnitVersion,
  orgUnitClosure: schema.orgUnitClosure,
  membership: schema.membership,
  segmentSet: schema.segmentSet,
  segment: schema.segment,
  riskScale: schema.riskScale,
  riskScaleVersion: schema.riskScaleVersion,
  plan: schema.plan,
  followUp: schema.followUp,
  qualityArea: schema.qualityArea,
  goal: schema.goal,
  goalAssessment: schema.goalAssessment,
  recommendation: schema.recommendation,
  risk: schema.risk,
  riskStateChange: schema.riskStateChange,
  assessment: schema.assessment,
  measure: schema.measure,
  measureStatus: schema.measureStatus,
  measureRisk: schema.measureRisk,
  measureGoal: schema.measureGoal,
  measureRecommendation: schema.measureRecommendation,
  activity: schema.activity,
  indicator: schema.indicator,
  riskIndicator: schema.riskIndicator,
  goalIndicator: schema.goalIndicator,
  measureIndicator: schema.measureIndicator,
  planIndicator: schema.planIndicator,
  observation: schema.observation,
  target: schema.target,
  baseline: schema.baseline,
  forecast: schema.forecast,
  event: schema.event,
  eventIndicator: schema.eventIndicator,
  change: schema.change,
};

export type Tables = typeof tables;
export type TableName = keyof Tables;
/** What is inserted: every column without a default is there. */
export type RowOf<T extends TableName> = Tables[T]['$inferInsert'];
export type Rows = { [T in TableName]: RowOf<T>[] };

export const tableNames = Object.keys(tables) as TableName[];

export function emptyRows(): Rows {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Rows;
}
