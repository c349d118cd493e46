import type { CivilDate, Period } from '../calendar/index.ts';
import type { Assurance, SpcStatus, Variation } from '../indicators/index.ts';
import type { Fulfilment, Progress } from '../plans/index.ts';
import type { Band, Movement, RiskCloseReason } from '../risk/index.ts';

/**
 * One sentence that the product writes, or the heading or the rest of one; they are joined by a space. The strong one
 * carries the first fact (look.md "Type").
 */
export type SummarySentence = { text: string; isStrong: boolean };

export type RiskName = { code: string; title: string };
/** Bands are null where they are not known; for a lowered risk `toBand` null says that no risk remains. */
export type RiskChange = RiskName & { fromBand: Band | null; toBand: Band | null };

/** A value beside the one before the plan began, both as they are written in `locale`: "19 %", "10 %". */
export type BaselineComparison = { name: string; value: string; baseline: string };
/** A value that is missing, and what the source prints in its place ("u.s."). */
export type MissingValue = { name: string; period: Period; printedAs: string | null };

/** What is said of the indicators of a plan or a risk. */
export type IndicatorsFacts = {
  indicatorCount: number;
  /** Names of indicators whose latest value signals; one with both is in both. */
  concernSignals: string[];
  improvementSignals: string[];
  /** Values in the longest series since its last break; 0 without values. */
  longestSeries: number;
  /** Whether some values are hidden from this viewer. */
  hasProtected: boolean;
  /** At most the first one is said. */
  baselineComparisons: BaselineComparison[];
  missing: MissingValue[];
};

/** What a plan's summary is generated from. Counts and names only, so that nothing is said that is not so. */
export type PictureFacts = IndicatorsFacts & {
  riskCount: number;
  redNow: number;
  /** Null when there is nothing to compare with. */
  redBefore: number | null;
  /** In running text after "sedan": "tertial 1". */
  comparedLabel: string | null;
  lowered: RiskChange[];
  raised: RiskChange[];
  newRisks: RiskName[];
  /** Closed for another reason than that nothing remains. */
  closedOther: RiskName[];
  lateMeasures: { count: number; titles: string[] };
  measuresByProgress: Record<Progress | 'unknown', number>;
  recommendations: { count: number; answered: number };
  goals: Record<Fulfilment, number>;
};

/** What a risk's summary is generated from. */
export type RiskFacts = IndicatorsFacts & {
  movement: Movement;
  isBandChanged: boolean;
  bandNow: Band | null;
  bandBefore: Band | null;
  levelNow: number | null;
  levelBefore: number | null;
  closeReason: RiskCloseReason | null;
  comparedLabel: string | null;
  isStuck: boolean;
  measureCount: number;
  lateMeasures: number;
};

/** What an indicator's summary is generated from; figures as they are written in the language. */
export type IndicatorFacts = {
  /** Null when the series has no value to show. */
  latest: { formatted: string; period: Period } | null;
  /** "76–95 %"; null without limits. */
  limits: string | null;
  /** The target of the latest value. */
  target: string | null;
  status: SpcStatus;
  variation: Variation;
  assurance: Assurance;
  /** Values since the last break. */
  pointCount: number;
  isStock: boolean;
  /** When the definition last changed within the series. */
  definitionBreak: CivilDate | null;
  /** The first period after the latest value that should have one. */
  missingLatest: { period: Period; printedAs: string | null } | null;
  baseline: string | null;
  /** Whether some values are hidden from this viewer. */
  hasProtected: boolean;
  /** How many groups the outcome is told for where there is no total; else 0. */
  groupsWithoutTotal: number;
};
