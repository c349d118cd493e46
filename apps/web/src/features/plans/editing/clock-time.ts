import type { Locale } from '@lagesbild/domain/format';

const ZONE = 'Europe/Stockholm';

/** "14.02" for today, "20 nov. 14.02" for another day, in Swedish time. */
export function clockTime(instant: string, locale: Locale, now: Date = new Date()): string {
  const at = new Date(instant);
  const language = locale === 'en' ? 'en-GB' : 'sv-SE';
  const clock = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: ZONE,
  }).format(at);
  const time = locale === 'en' ? clock : clock.replace(':', '.');
  const day = (date: Date) => date.toLocaleDateString('sv-SE', { timeZone: ZONE });
  if (day(at) === day(now)) return time;
  const date = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: ZONE,
  }).format(at);
  return `${date} ${time}`;
}
