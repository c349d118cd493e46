import { expect, it } from 'vitest';
import { monthPeriod } from '../calendar/index.ts';
import { type EffectFacts, effectSentence } from './index.ts';

const facts: EffectFacts = {
  verdict: 'none_yet',
  pointsAfter: 8,
  signalPeriod: null,
  startsOn: '2026-01-01',
};
const say = (overrides: Partial<EffectFacts>, locale: 'sv' | 'en' = 'sv') =>
  effectSentence({ ...facts, ...overrides }, locale);
const signal = { signalPeriod: monthPeriod('2026-06') };

it.each([
  [
    { verdict: 'right_direction', ...signal },
    'Förbättring utöver normal variation efter starten, först synlig i juni 2026.',
  ],
  [
    { verdict: 'wrong_direction', ...signal },
    'Försämring utöver normal variation efter starten, först synlig i juni 2026.',
  ],
  [
    { verdict: 'both', ...signal },
    'Både försämring och förbättring utöver normal variation efter starten, först synligt i juni 2026.',
  ],
  [{}, 'Ingen förändring utöver normal variation ännu, åtta värden efter starten.'],
  [
    { verdict: 'too_early', pointsAfter: 1 },
    'För tidigt att säga: ett värde efter starten, minst sju behövs.',
  ],
  [
    { verdict: 'too_early', pointsAfter: 0 },
    'För tidigt att säga: inget värde finns efter starten, minst sju behövs.',
  ],
  [
    { verdict: 'not_measurable' },
    'Går inte att säga: serien har färre än 13 värden eller varierar inte.',
  ],
  [
    { verdict: 'no_direction' },
    'Går inte att säga: varken högt eller lågt är bättre för indikatorn.',
  ],
  [{ verdict: 'not_started', startsOn: null }, 'Åtgärden har inget startdatum.'],
  [{ verdict: 'not_started', startsOn: '2026-10-01' }, 'Åtgärden börjar den 1 oktober 2026.'],
] as const)('%o', (overrides, sentence) => {
  expect(say(overrides)).toBe(sentence);
});

it.each([
  [
    { verdict: 'right_direction', ...signal },
    'Improvement beyond normal variation after the start, first seen in June 2026.',
  ],
  [
    { verdict: 'too_early', pointsAfter: 3 },
    'Too early to say: three values after the start, at least seven are needed.',
  ],
  [{ verdict: 'not_started' }, 'The measure starts on 1 January 2026.'],
] as const)('in English: %o', (overrides, sentence) => {
  expect(say(overrides, 'en')).toBe(sentence);
});
