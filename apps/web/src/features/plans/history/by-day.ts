import { type CivilDate, todayInStockholm } from '@lagesbild/domain/calendar';

type Recorded = { id: string; recordedAt: string };

export type Day<Entry> = { date: CivilDate; entries: Entry[] };

/** Rows in the order given, under the day in Sweden on which each was written. */
export function byDay<Entry extends Recorded>(entries: readonly Entry[]): Day<Entry>[] {
  const days: Day<Entry>[] = [];
  for (const entry of entries) {
    const date = todayInStockholm(new Date(entry.recordedAt));
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}

/** The newest rows before those already read, each once: reading anew moves the window, and no row may fall between. */
export function joinPages<Entry extends Recorded>(
  newest: readonly Entry[],
  known: readonly Entry[],
): Entry[] {
  const ids = new Set(newest.map((entry) => entry.id));
  return [...newest, ...known.filter((entry) => !ids.has(entry.id))];
}
