import { inLocale, type Locale } from '../format/index.ts';
import type { Assurance, Variation } from '../indicators/index.ts';

/** What follows on "85 % i augusti 2026": " ligger inom normal variation 76–95 %". Empty without a verdict. */
export function variationWords(variation: Variation, limits: string, locale: Locale): string {
  const unexplained = {
    sv: `som normal variation (${limits}) inte förklarar`,
    en: `that normal variation (${limits}) does not explain`,
  };
  const words: Record<Variation, { sv: string; en: string }> = {
    common_cause: {
      sv: ` ligger inom normal variation ${limits}`,
      en: ` is within normal variation ${limits}`,
    },
    // A signal may lie inside the limits (a run, a trend), hence "explain" and not "outside".
    improvement: {
      sv: ` är en förbättring ${unexplained.sv}`,
      en: ` is an improvement ${unexplained.en}`,
    },
    concern: {
      sv: ` är en försämring ${unexplained.sv}`,
      en: ` is a deterioration ${unexplained.en}`,
    },
    improvement_and_concern: {
      sv: ` visar både en försämring och en förbättring ${unexplained.sv}`,
      en: ` shows both a deterioration and an improvement ${unexplained.en}`,
    },
    neutral_high: {
      sv: ` är en höjning ${unexplained.sv}`,
      en: ` is a rise ${unexplained.en}`,
    },
    neutral_low: {
      sv: ` är en sänkning ${unexplained.sv}`,
      en: ` is a fall ${unexplained.en}`,
    },
    none: { sv: '', en: '' },
  };
  return inLocale(locale, words[variation]);
}

/** Whether the process as it is now meets its target (domain.md §3 "Assurance"); empty without a verdict. */
export function assuranceSentence(assurance: Assurance, target: string, locale: Locale): string {
  const sentences: Record<Assurance, { sv: string; en: string }> = {
    consistently_met: {
      sv: `Målet ${target} nås stadigt.`,
      en: `The target ${target} is met steadily.`,
    },
    hit_and_miss: {
      sv: `Målet ${target} ligger innanför gränserna och nås därför bara ibland.`,
      en: `The target ${target} lies within the limits and is therefore met only sometimes.`,
    },
    consistently_missed: {
      sv: `Målet ${target} ligger utanför gränserna och nås inte utan en förändring.`,
      en: `The target ${target} lies outside the limits and is not met without a change.`,
    },
    none: { sv: '', en: '' },
  };
  return inLocale(locale, sentences[assurance]);
}
