import { monthPeriod } from '../calendar/index.ts';
import type { IndicatorFacts, PictureFacts, RiskFacts, SummarySentence } from './types.ts';

/** A plan in which nothing is known; override what the case is about. */
export function pictureFacts(overrides: Partial<PictureFacts> = {}): PictureFacts {
  return {
    riskCount: 0,
    redNow: 0,
    redBefore: null,
    comparedLabel: null,
    lowered: [],
    raised: [],
    newRisks: [],
    closedOther: [],
    lateMeasures: { count: 0, titles: [] },
    measuresByProgress: {
      not_started: 0,
      ongoing: 0,
      done: 0,
      not_done: 0,
      stopped: 0,
      unknown: 0,
    },
    recommendations: { count: 0, answered: 0 },
    goals: { full: 0, partial: 0, none: 0, unassessed: 0 },
    ...noIndicators,
    ...overrides,
  };
}

/** A yellow risk compared with tertial 1. */
export function riskFacts(overrides: Partial<RiskFacts> = {}): RiskFacts {
  return {
    movement: 'unchanged',
    isBandChanged: false,
    bandNow: 'yellow',
    bandBefore: 'yellow',
    levelNow: 6,
    levelBefore: 6,
    closeReason: null,
    comparedLabel: 'tertial 1',
    isStuck: false,
    measureCount: 2,
    lateMeasures: 0,
    ...noIndicators,
    ...overrides,
  };
}

/** A full series at 85 %, in August 2026. */
export function indicatorFacts(overrides: Partial<IndicatorFacts> = {}): IndicatorFacts {
  return {
    latest: { formatted: '85 %', period: monthPeriod('2026-08') },
    limits: '76–95 %',
    target: null,
    status: 'full',
    variation: 'common_cause',
    assurance: 'none',
    pointCount: 19,
    isStock: false,
    definitionBreak: null,
    missingLatest: null,
    baseline: null,
    hasProtected: false,
    groupsWithoutTotal: 0,
    ...overrides,
  };
}

/** The summary as one text, strong parts between asterisks. */
export function asText(sentences: readonly SummarySentence[]): string {
  return sentences.map(({ text, isStrong }) => (isStrong ? `**${text}**` : text)).join(' ');
}

const noIndicators = {
  indicatorCount: 0,
  concernSignals: [],
  improvementSignals: [],
  longestSeries: 0,
  hasProtected: false,
  baselineComparisons: [],
  missing: [],
};
