import type { Fulfilment, Progress } from '../plans/index.ts';
import type { RiskChange } from './types.ts';

/** The wording of a plan's summary in one language. Counts are above zero unless said. */
export type PictureWords = {
  noRedLeft: string;
  noRed: string;
  red(now: number, before: number | null): string;
  loweredHeading(count: number, since: string | null): string;
  raisedHeading(count: number, since: string | null): string;
  noneMoved(since: string): string;
  /** One risk in the list after a heading. */
  change(change: RiskChange): string;
  /** The list after a heading, as the end of its sentence; `more` may be 0. */
  changes(items: string[], more: number): string;
  newRisks(titles: string[]): string;
  closed(titles: string[]): string;
  lateMeasures(count: number, titles: string[]): string;
  /** Empty without goals. */
  goals(counts: Record<Fulfilment, number>): string;
  /** Empty without measures. */
  measures(counts: Record<Progress | 'unknown', number>): string;
  /** `answered` may be 0. */
  recommendations(count: number, answered: number): string;
  empty: string;
};
