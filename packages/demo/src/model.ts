import type * as schema from '@lagesbild/db/schema';
import type { CivilDate, Period } from '@lagesbild/domain/calendar';

export type MunicipalityHead = {
  slug: string;
  name: string;
  dataKind: Enum<typeof schema.dataKind>;
  /** Name of the published report. */
  source?: string;
  /** What the reader must know of the figures, in Swedish. */
  note: string;
};

/**
 * A municipality as data: what a reference case or the demonstration states, told apart by keys of its own instead of
 * ids. `toRows` turns it into rows; nothing here knows the database.
 */
export type MunicipalityData = MunicipalityHead & {
  units: UnitData[];
  /** Where each demonstration user belongs, by role. */
  members: Record<Role, string[]>;
  segmentSets: SegmentSetData[];
  scales: ScaleData[];
  plans: PlanData[];
  indicators: IndicatorData[];
  events: EventData[];
};

type Enum<T extends { enumValues: readonly string[] }> = T['enumValues'][number];

export type Role = Enum<typeof schema.memberRole>;
export type MissingReason = Enum<typeof schema.missingReason>;
export type Progress = Enum<typeof schema.progress>;
export type TrafficLight = Enum<typeof schema.trafficLight>;
export type Fulfilment = Enum<typeof schema.fulfilment>;
export type Band = Enum<typeof schema.band>;
export type Concerns = Enum<typeof schema.concerns>;
export type ValueKind = Enum<typeof schema.valueKind>;
export type Direction = Enum<typeof schema.direction>;

/** Versions follow each other, oldest first; the open end of the last one is left out. */
export type UnitData = {
  key: string;
  kind: Enum<typeof schema.orgUnitKind>;
  versions: { from: CivilDate; to?: CivilDate; name: string; parent?: string }[];
};

export type SegmentSetData = {
  key: string;
  name: string;
  /** A segment is named `set/code` elsewhere. */
  segments: { code: string; name: string }[];
};

export type ScaleData = {
  key: string;
  name: string;
  likelihoodAxis: string;
  severityAxis: string;
  likelihoodNames: string[];
  severityNames: string[];
  cellBands: Band[];
  note?: string;
  /** Versions 2 and on: what is another than in the version before, and the day from which it is used. */
  later?: { publishedOn: CivilDate; cellBands: Band[]; note: string }[];
};

/**
 * Something written later than the rest: what its fields said before. Who did it is a demonstration user; the reason is
 * told where there is one.
 */
export type EditData<Was> = { on: CivilDate; by: Role; reason?: string; was: Partial<Was> };

export type PlanData = {
  key: string;
  unit: string;
  kind: Enum<typeof schema.planKind>;
  title: string;
  startsOn: CivilDate;
  endsBefore: CivilDate;
  scale?: string;
  goalLevelNames?: string[];
  source?: string;
  note?: string;
  followUps: FollowUpData[];
  qualityAreas?: QualityAreaData[];
  goals?: GoalData[];
  risks?: RiskData[];
  measures?: MeasureData[];
  recommendations?: RecommendationData[];
  /** Keys of indicators that the plan follows without tying them to a risk, a goal or a measure. */
  indicators?: string[];
};

export type QualityAreaData = {
  number: number;
  name: string;
  focusArea?: string;
  edits?: EditData<{ name: string }>[];
};

export type FollowUpData = {
  kind: Enum<typeof schema.followUpKind>;
  label: string;
  effectiveOn: CivilDate;
  periodFrom: CivilDate;
  periodTo: CivilDate;
};

export type GoalData = {
  title: string;
  code?: string;
  description?: string;
  ownerTitle?: string;
  assessments?: {
    effectiveOn: CivilDate;
    fulfilment: Fulfilment;
    analysis?: string;
    authorName?: string;
  }[];
  edits?: EditData<{ title: string; description: string | null }>[];
  activities?: ActivityData[];
  /** Keys of indicators. */
  indicators?: string[];
  children?: GoalData[];
};

export type RiskData = {
  code: string;
  title: string;
  description?: string;
  ownerTitle?: string;
  area: number;
  states: {
    effectiveOn: CivilDate;
    state: Enum<typeof schema.riskState>;
    closeReason?: Enum<typeof schema.riskCloseReason>;
    note?: string;
  }[];
  assessments: AssessmentData[];
  indicators: string[];
  edits?: EditData<{ title: string; description: string }>[];
};

export type AssessmentData = {
  kind: Enum<typeof schema.assessmentKind>;
  effectiveOn: CivilDate;
  basis: 'assessed' | 'illustrative';
  /** Number of the scale's version; 1 where left out. */
  scaleVersion?: number;
  likelihood: number;
  severity: number;
  reason?: string;
  authorName?: string;
};

export type MeasureData = {
  title: string;
  description?: string;
  ownerTitle?: string;
  startsOn?: CivilDate;
  dueOn?: CivilDate;
  /** Where the owner is one of the demonstration's users. */
  owner?: Role;
  hasDeviation?: boolean;
  /** What departs from the plan and why. */
  analysis?: string;
  /** From when it is part of the plan, where that is later than the plan itself, and who put it there. */
  added?: { on: CivilDate; by: Role };
  /** Taken out of the plan. */
  closedOn?: CivilDate;
  edits?: EditData<MeasureWas>[];
  /** Title of the measure under which this one is followed up. */
  refersTo?: string;
  statuses?: {
    effectiveOn: CivilDate;
    light?: TrafficLight;
    progress?: Progress;
    note?: string;
  }[];
  activities?: ActivityData[];
  /** Codes. */
  risks?: string[];
  goals?: string[];
  /** Numbers. */
  recommendations?: number[];
  indicators?: string[];
};

type MeasureWas = {
  title: string;
  ownerTitle: string;
  owner: Role | null;
  dueOn: CivilDate;
  closedOn: null;
  hasDeviation: boolean | null;
  analysis: string | null;
};

export type ActivityData = {
  title: string;
  ownerTitle?: string;
  startsOn?: CivilDate;
  endsOn?: CivilDate;
  progress?: Progress;
  hasDeviation?: boolean;
  analysis?: string;
  edits?: EditData<ActivityWas>[];
};

type ActivityWas = {
  endsOn: CivilDate;
  progress: Progress;
  hasDeviation: boolean;
  analysis: string | null;
};

export type RecommendationData = {
  number: number;
  title: string;
  receivedFrom: string;
  dueOn?: CivilDate;
  selfChecksPerYear?: number;
  followUpNote?: string;
  answer?: string;
  receivedOn?: CivilDate;
  text?: string;
  reportBackOn?: CivilDate;
  ownerTitle?: string;
  status: RecommendationStatus;
  edits?: EditData<{ status: RecommendationStatus; answer: string | null }>[];
};

type RecommendationStatus = Enum<typeof schema.recommendationStatus>;

export type IndicatorData = {
  key: string;
  unit: string;
  name: string;
  shortName?: string;
  description?: string;
  valueKind: ValueKind;
  /** Word after the value: "%", "antal", "kr" (values in öre). */
  unitLabel: string;
  decimals?: number;
  direction: Direction;
  measureKind: Enum<typeof schema.measureKind>;
  concerns: Concerns;
  numeratorLabel?: string;
  denominatorLabel?: string;
  aggregateUnits: Enum<typeof schema.aggregateUnits>;
  aggregateTime: Enum<typeof schema.aggregateTime>;
  source?: string;
  ownerTitle?: string;
  purpose?: string;
  frequency: Enum<typeof schema.frequency>;
  dueDay?: number;
  possibleMin?: number;
  possibleMax?: number;
  isSensitive?: boolean;
  privacyExemptReason?: string;
  answers?: string;
  observations: ObservationData[];
  targets?: TargetData[];
  baseline?: Parts & { value?: number; note?: string };
  forecasts?: { period: Period; value: number }[];
};

type Parts = { numerator?: number; denominator?: number };

/** Either `value`, or both parts of a share, or a reason why there is neither. */
export type ObservationData = Parts & {
  /** Where it is not the indicator's own unit. */
  unit?: string;
  /** `set/code`; without it: the total. */
  segment?: string;
  period: Period;
  value?: number;
  sampleSize?: number;
  missing?: MissingReason;
  printedAs?: string;
  comment?: string;
};

export type TargetData = {
  unit?: string;
  level: Enum<typeof schema.targetLevel>;
  from: CivilDate;
  to: CivilDate;
  value?: number;
  note?: string;
};

export type EventData = {
  unit: string;
  kind: Enum<typeof schema.eventKind>;
  occursOn: CivilDate;
  title: string;
  text?: string;
  approvedBy?: string;
  /** Without: every indicator of the unit's part of the tree. */
  indicators?: string[];
};
