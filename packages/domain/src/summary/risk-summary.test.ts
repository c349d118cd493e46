import { describe, expect, it } from 'vitest';
import { riskSummary } from './index.ts';
import { asText, riskFacts } from './testing.ts';
import type { RiskFacts } from './types.ts';

const first = (facts: Partial<RiskFacts>, locale: 'sv' | 'en' = 'sv') =>
  riskSummary(riskFacts(facts), locale)[0];
const tell = (facts: Partial<RiskFacts>) => asText(riskSummary(riskFacts(facts), 'sv'));

const lowered = { movement: 'lowered', isBandChanged: true, bandBefore: 'red' } as const;

describe('the first sentence', () => {
  it.each([
    [lowered, 'Risken har sänkts från röd till gul sedan tertial 1.'],
    [
      { movement: 'raised', levelBefore: 4 },
      'Risken har höjts från nivå 4 till 6 sedan tertial 1 och är fortfarande gul.',
    ],
    [
      { movement: 'moved' },
      'Risken är gul på samma nivå som förut, men har flyttats i matrisen sedan tertial 1.',
    ],
    [{}, 'Risken är gul och oförändrad sedan tertial 1.'],
    [{ bandBefore: null }, 'Risken är gul.'],
    [{ movement: 'new' }, 'Risken är ny sedan tertial 1 och bedöms som gul.'],
    [{ movement: 'reopened' }, 'Risken har öppnats igen sedan tertial 1 och bedöms som gul.'],
    [{ movement: 'new', bandNow: null }, 'Risken är inte bedömd.'],
    [
      { movement: 'closed', bandNow: null, closeReason: 'risk_gone' },
      'Risken är avslutad: ingen risk kvarstår.',
    ],
    [
      { movement: 'closed', closeReason: 'merged' },
      'Risken är avslutad och följs upp inom en annan risk.',
    ],
    [
      { movement: 'absent', closeReason: 'out_of_scope' },
      'Risken är avslutad, eftersom den inte längre hör till planen.',
    ],
    [{ movement: 'absent' }, 'Risken är inte öppnad ännu.'],
    [{ ...lowered, comparedLabel: null }, 'Risken har sänkts från röd till gul.'],
  ] as const)('of %o', (facts, text) => {
    expect(first(facts)).toEqual({ text, isStrong: true });
  });

  it.each([
    [lowered, 'The risk has been lowered from red to yellow since tertial 1.'],
    [{}, 'The risk is yellow and unchanged since tertial 1.'],
    [{ movement: 'closed', closeReason: 'risk_gone' }, 'The risk is closed: no risk remains.'],
  ] as const)('in English of %o', (facts, text) => {
    expect(first(facts, 'en')?.text).toBe(text);
  });
});

describe('what follows', () => {
  it('late measures, stuckness and short series', () => {
    expect(tell({ isStuck: true, lateMeasures: 1, indicatorCount: 5, longestSeries: 6 })).toBe(
      '**Risken är gul och oförändrad sedan tertial 1.** ' +
        'Den har varit oförändrad vid de tre senaste uppföljningarna. ' +
        'En av två åtgärder är försenad. ' +
        'Indikatorernas serier har högst sex värden; besked om förbättring eller försämring ges från tretton.',
    );
  });

  it('the only measure is late', () => {
    expect(tell({ measureCount: 1, lateMeasures: 1 })).toContain('Åtgärden är försenad.');
  });

  it('what is not there to act with', () => {
    expect(tell({ measureCount: 0 })).toContain(
      'Ingen åtgärd är kopplad till risken. Ingen indikator följer risken.',
    );
  });

  it('nothing is asked of a closed risk', () => {
    expect(tell({ movement: 'closed', closeReason: 'risk_gone', measureCount: 0 })).toBe(
      '**Risken är avslutad: ingen risk kvarstår.**',
    );
  });
});
