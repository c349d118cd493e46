export type { ValueKind } from '../format/index.ts';
export { type Aggregate, aggregateOverTime, aggregateOverUnits, type Part } from './aggregate.ts';
export {
  type Doubt,
  doubtSentence,
  doubtsOfSplit,
  isPlausibleSplit,
  type PrintedSplit,
} from './plausibility.ts';
export { roundHalfAwayFromZero, shareOf } from './share.ts';
export { computeSpc, pointsForVerdict, signalOf } from './spc.ts';
export { type Effect, type EffectVerdict, pointsForEffect, testEffect } from './test-effect.ts';
export type {
  AggregateTime,
  AggregateUnits,
  Assurance,
  Concerns,
  Direction,
  EventKind,
  MeasureKind,
  MissingReason,
  Point,
  Signal,
  SpcLetter,
  SpcOptions,
  SpcResult,
  SpcRule,
  SpcSegment,
  SpcStatus,
  Variation,
  Verdict,
} from './types.ts';
export { attentionRank } from './worst-first.ts';
