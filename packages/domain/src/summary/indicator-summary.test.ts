import { describe, expect, it } from 'vitest';
import { monthPeriod } from '../calendar/index.ts';
import { indicatorSummary } from './index.ts';
import { asText, indicatorFacts } from './testing.ts';
import type { IndicatorFacts } from './types.ts';

const tell = (facts: Partial<IndicatorFacts>, locale: 'sv' | 'en' = 'sv') =>
  asText(indicatorSummary(indicatorFacts(facts), locale));

const june = { formatted: '43 %', period: monthPeriod('2020-06') };

describe('a full series', () => {
  it('is told against normal variation and target', () => {
    const facts = { target: '90 %', assurance: 'hit_and_miss' } as const;
    expect(tell(facts)).toBe(
      '**85 % i augusti 2026 ligger inom normal variation 76–95 %.** ' +
        'Målet 90 % ligger innanför gränserna och nås därför bara ibland.',
    );
    expect(tell(facts, 'en')).toBe(
      '**85 % in August 2026 is within normal variation 76–95 %.** ' +
        'The target 90 % lies within the limits and is therefore met only sometimes.',
    );
  });

  it.each([
    ['improvement', 'är en förbättring som normal variation (76–95 %) inte förklarar.'],
    ['concern', 'är en försämring som normal variation (76–95 %) inte förklarar.'],
    ['improvement_and_concern', 'visar både en försämring och en förbättring som'],
    ['neutral_high', 'är en höjning som'],
    ['neutral_low', 'är en sänkning som'],
  ] as const)('with the verdict %s', (variation, words) => {
    expect(tell({ variation })).toContain(`85 % i augusti 2026 ${words}`);
  });

  it.each([
    ['consistently_met', 'Målet 70 % nås stadigt.'],
    ['consistently_missed', 'Målet 70 % ligger utanför gränserna och nås inte utan en förändring.'],
    ['none', 'Målet är 70 %.'],
  ] as const)('with a target %s', (assurance, sentence) => {
    expect(tell({ target: '70 %', assurance })).toContain(sentence);
  });

  it('of a stock warns of what signals mean', () => {
    expect(tell({ isStock: true })).toContain('läs signaler med försiktighet');
    expect(tell({ isStock: true, status: 'line_only', limits: null, pointCount: 2 })).not.toContain(
      'försiktighet',
    );
  });
});

describe('a short series', () => {
  it('says how many values it has, and from when a verdict is given', () => {
    expect(
      tell({ latest: june, limits: null, status: 'line_only', variation: 'none', pointCount: 5 }),
    ).toBe('**43 % i juni 2020.** Fem av tretton värden finns; besked ges från tretton.');
  });

  it('with preliminary limits says that they are', () => {
    expect(tell({ latest: june, status: 'preliminary', variation: 'none', pointCount: 6 })).toBe(
      '**43 % i juni 2020.** Sex av tretton värden finns; gränserna är preliminära och besked ges från tretton.',
    );
  });

  it('of one value says ett', () => {
    expect(tell({ status: 'line_only', limits: null, pointCount: 1 })).toContain('Ett av tretton');
  });

  it('of many values with gaps between says why there are no limits', () => {
    expect(tell({ status: 'line_only', limits: null, pointCount: 14 })).toContain('luckor');
  });

  it('that does not vary gets no verdict', () => {
    expect(tell({ status: 'no_variation', limits: null, variation: 'none' })).toBe(
      '**85 % i augusti 2026.** Värdena varierar inte, så inget besked kan ges.',
    );
  });
});

describe('what keeps a series from being whole', () => {
  it('nothing there', () => {
    const facts = { latest: null, limits: null, status: 'line_only', pointCount: 0 } as const;
    expect(tell({ ...facts, target: '90 %', baseline: '80 %' })).toBe(
      '**Serien har inga värden ännu.**',
    );
    expect(tell({ ...facts, hasProtected: true })).toBe(
      '**Värdena är skyddade, eftersom de bygger på få personer.**',
    );
    expect(tell({ ...facts, groupsWithoutTotal: 4 })).toBe(
      '**Utfallet redovisas för fyra grupper, utan något gemensamt värde.**',
    );
  });

  it('a changed definition, a missing month and the start', () => {
    const facts = {
      definitionBreak: '2020-05-01',
      missingLatest: { period: monthPeriod('2026-09'), printedAs: 'u.s.' },
      baseline: '80 %',
      hasProtected: true,
    };
    expect(tell(facts)).toBe(
      '**85 % i augusti 2026 ligger inom normal variation 76–95 %.** ' +
        'Definitionen ändrades den 1 maj 2020, och värden före och efter går inte att jämföra. ' +
        'Värdet i september 2026 saknas (u.s.). ' +
        'Värden som bygger på få personer är skyddade och räknas inte in i gränserna. ' +
        'När planen började var värdet 80 %.',
    );
  });

  it('says no more than five sentences', () => {
    const sentences = indicatorSummary(
      indicatorFacts({
        target: '90 %',
        definitionBreak: '2020-05-01',
        missingLatest: { period: monthPeriod('2026-09'), printedAs: null },
        baseline: '80 %',
        hasProtected: true,
        isStock: true,
      }),
      'sv',
    );
    expect(sentences).toHaveLength(5);
    expect(asText(sentences)).not.toContain('När planen började');
  });
});
