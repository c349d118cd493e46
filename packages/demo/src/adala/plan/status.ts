import type { MeasureData, Progress, TrafficLight } from '../../model.ts';
import { type Round, rounds } from './rounds.ts';

type Reported = [light: TrafficLight, progress: Progress, note?: string];

/** What was reported of a measure in each round; rounds left out came before it. */
export function statusesOf(
  reported: Partial<Record<Round, Reported>>,
): NonNullable<MeasureData['statuses']> {
  return (Object.keys(rounds) as Round[]).flatMap((round) => {
    const report = reported[round];
    if (!report) {
      return [];
    }
    const [light, progress, note] = report;
    return [{ effectiveOn: rounds[round], light, progress, note }];
  });
}
