import type { Fulfilment } from '../plans/index.ts';
import type { RiskCloseReason } from '../risk/index.ts';

/** A part of a plan, as its changes are counted in sentences. */
export type CountedPart = 'measure' | 'activity' | 'goal' | 'recommendation' | 'risk';

/** The wording of what has changed, in one language. Counts and lists are never empty. */
export type ChangesWords = {
  nothing(since: string): string;
  /** Nothing of what it says about risks, but something else. */
  noRiskMoved(since: string): string;
  changed(since: string): string;
  /** One of the counts may be 0. */
  lead(raised: number, lowered: number, since: string): string;
  /** Headings of lists of risks. */
  raised(count: number): string;
  lowered(count: number): string;
  moved(count: number): string;
  newRisks(count: number): string;
  reopened(count: number): string;
  closed(count: number): string;
  fromTo(from: string, to: string): string;
  levels(from: number, to: number): string;
  still(band: string): string;
  assessedAs(band: string): string;
  reason: Record<RiskCloseReason, string>;
  /** Counted sentences, without their list and full stop. */
  done(part: CountedPart, count: number): string;
  nowLate(count: number): string;
  added(part: CountedPart, count: number): string;
  removed(part: CountedPart, count: number): string;
  broughtBack(part: CountedPart, count: number): string;
  answered(count: number): string;
  rewritten(part: CountedPart, count: number): string;
  judged(title: string, now: Fulfilment, before: Fulfilment | null): string;
  judgedMany(count: number): string;
  worse(names: string): string;
  better(names: string): string;
  ended(names: string): string;
};
