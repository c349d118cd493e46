import { describe, expect, it } from 'vitest';
import { monthPeriod } from '../calendar/index.ts';
import { pictureSummary } from './index.ts';
import { asText, pictureFacts } from './testing.ts';
import type { PictureFacts } from './types.ts';

const tell = (facts: Partial<PictureFacts>, locale: 'sv' | 'en' = 'sv') =>
  asText(pictureSummary(pictureFacts(facts), locale));

const continuity = {
  code: '5.2',
  title: 'Kontinuitet',
  fromBand: 'red',
  toBand: 'yellow',
} as const;
const support = { code: '2.1', title: 'Stöd och skydd', fromBand: 'yellow', toBand: null } as const;

/** Nacka kommun, Uppföljning av åtgärdsplan 2020 barn och familjeenheten tertial 2, as published. */
const nacka: Partial<PictureFacts> = {
  riskCount: 6,
  redNow: 0,
  redBefore: 1,
  comparedLabel: 'tertial 1',
  lowered: [support, continuity],
  indicatorCount: 12,
  longestSeries: 6,
  baselineComparisons: [
    { name: 'Andel anmälningar där barn kommit till tals', value: '19 %', baseline: '10 %' },
    { name: 'Aldrig nämnd', value: '1', baseline: '2' },
  ],
  missing: [
    { name: 'Jourhem över 6 månader', period: monthPeriod('2020-05'), printedAs: 'u.s.' },
    { name: 'andelen av dem', period: monthPeriod('2020-05'), printedAs: 'u.s.' },
  ],
};

describe('the published case', () => {
  it('reads as a board would want it read in Swedish', () => {
    expect(tell(nacka)).toBe(
      'Ingen röd risk återstår. **Två risker har sänkts sedan tertial 1:** Kontinuitet från röd till gul, ' +
        'och Stöd och skydd, där ingen risk längre kvarstår. ' +
        'Indikatorernas serier har högst sex värden; besked om förbättring eller försämring ges från tretton. ' +
        'Andel anmälningar där barn kommit till tals är 19 %, mot 10 % när planen började. ' +
        'Värdena i maj 2020 saknas (u.s.) för Jourhem över 6 månader och andelen av dem.',
    );
  });

  it('says the same in English', () => {
    expect(tell(nacka, 'en')).toBe(
      'No red risk remains. **Two risks have been lowered since tertial 1:** Kontinuitet from red to yellow, ' +
        'and Stöd och skydd, where no risk remains. ' +
        "The indicators' series have at most six values; improvement or concern is told from thirteen. " +
        'Andel anmälningar där barn kommit till tals is 19 %, against 10 % when the plan began. ' +
        'The values in May 2020 are missing (u.s.) for Jourhem över 6 månader and andelen av dem.',
    );
  });
});

describe('red risks', () => {
  it.each([
    [0, 1, 'Ingen röd risk återstår.', 'No red risk remains.'],
    [0, 0, 'Ingen risk är röd.', 'No risk is red.'],
    [0, null, 'Ingen risk är röd.', 'No risk is red.'],
    [1, null, 'En risk är röd.', 'One risk is red.'],
    [2, 3, 'Två risker är röda, tidigare tre.', 'Two risks are red, previously three.'],
    [1, 0, 'En risk är röd, tidigare ingen.', 'One risk is red, previously none.'],
    [2, 2, 'Två risker är röda, lika många som tidigare.', 'Two risks are red, as many as before.'],
  ])('%s now, %s before', (redNow, redBefore, swedish, english) => {
    const facts = { riskCount: 5, redNow, redBefore };
    expect(tell(facts)).toBe(`**${swedish}**`);
    expect(tell(facts, 'en')).toBe(`**${english}**`);
  });
});

describe('what rose and fell', () => {
  const base = { riskCount: 7, comparedLabel: 'tertial 1' };

  it('one risk is told in the singular', () => {
    expect(tell({ ...base, lowered: [continuity] })).toBe(
      'Ingen risk är röd. **En risk har sänkts sedan tertial 1:** Kontinuitet från röd till gul.',
    );
  });

  it('what rose comes before what fell, and carries the weight', () => {
    const raised = [{ ...continuity, fromBand: 'yellow', toBand: 'red' } as const];
    const text = tell({ ...base, redNow: 1, redBefore: 0, raised, lowered: [support] });
    expect(text).toBe(
      'En risk är röd, tidigare ingen. **En risk har höjts sedan tertial 1:** Kontinuitet från gul till röd. ' +
        'En risk har sänkts sedan tertial 1: Stöd och skydd, där ingen risk längre kvarstår.',
    );
  });

  it('a change of level inside a colour is told apart', () => {
    const inside = { ...continuity, fromBand: 'yellow' } as const;
    expect(tell({ ...base, lowered: [inside] })).toContain('Kontinuitet, som fortfarande är gul.');
    expect(tell({ ...base, lowered: [inside] }, 'en')).toContain('which is still yellow.');
  });

  it('more than three are counted', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({
      ...continuity,
      title: `Risk ${index}`,
    }));
    expect(tell({ ...base, lowered: many })).toContain(
      '**Fem risker har sänkts sedan tertial 1:** Risk 0 från röd till gul, Risk 1 från röd till gul, ' +
        'Risk 2 från röd till gul, och ytterligare två.',
    );
  });

  it('nothing moved is said, when there was something to compare with', () => {
    expect(tell(base)).toContain('Ingen risk har höjts eller sänkts sedan tertial 1.');
    expect(tell({ ...base, comparedLabel: null })).toBe('**Ingen risk är röd.**');
  });

  it('new and closed risks are named', () => {
    const text = tell({
      ...base,
      newRisks: [{ code: '6.1', title: 'Lokaler' }],
      closedOther: [{ code: '3.1', title: 'Målarbete' }],
    });
    expect(text).toContain('En ny risk har tillkommit: Lokaler.');
    expect(text).toContain('En risk har avslutats: Målarbete.');
  });
});

describe('signals and measures', () => {
  const base = { riskCount: 7, indicatorCount: 9, longestSeries: 40 };

  it('names what worsened first, and what improved', () => {
    const facts = { ...base, concernSignals: ['inhyrd personal'], improvementSignals: ['a', 'b'] };
    expect(tell(facts)).toContain(
      'Inhyrd personal har försämrats utöver normal variation, medan a och b har förbättrats.',
    );
    expect(tell(facts, 'en')).toContain(
      'Inhyrd personal has worsened beyond normal variation, while a and b have improved.',
    );
  });

  it('counts many', () => {
    expect(tell({ ...base, concernSignals: ['a', 'b', 'c', 'd'] })).toContain(
      'Fyra indikatorer har försämrats utöver normal variation.',
    );
  });

  it('says that nothing signals', () => {
    expect(tell(base)).toContain('Ingen indikator har ändrats utöver normal variation.');
  });

  it('says that there are no values', () => {
    expect(tell({ ...base, longestSeries: 0 })).toContain('Indikatorerna har ännu inga värden.');
    expect(tell({ ...base, longestSeries: 0, hasProtected: true })).toContain(
      'Indikatorernas värden är skyddade, eftersom de bygger på få personer.',
    );
  });

  it.each([
    [1, ['Utveckla ekonomin'], 'En åtgärd är försenad: Utveckla ekonomin.'],
    [2, ['A', 'B'], 'Två åtgärder är försenade: A och B.'],
    [4, ['A', 'B', 'C', 'D'], 'Fyra åtgärder är försenade.'],
  ])('%d late', (count, titles, sentence) => {
    expect(tell({ ...base, lateMeasures: { count, titles } })).toContain(sentence);
  });

  it('one value missing is told with its period, many are counted', () => {
    const gap = { name: 'Jourhem', period: monthPeriod('2020-05'), printedAs: null };
    expect(tell({ ...base, missing: [gap] })).toContain('Värdet i maj 2020 saknas för Jourhem.');
    expect(tell({ ...base, missing: [gap, gap, gap] })).toContain('Tre värden saknas i maj 2020.');
    const other = { ...gap, period: monthPeriod('2020-06') };
    expect(tell({ ...base, missing: [gap, other] })).toContain('Två värden saknas.');
  });

  it('says at most five sentences, and drops the lightest', () => {
    const sentences = pictureSummary(
      pictureFacts({
        ...nacka,
        raised: [{ ...continuity, fromBand: 'yellow', toBand: 'red' }],
        newRisks: [{ code: '6.1', title: 'Lokaler' }],
        lateMeasures: { count: 1, titles: ['A'] },
        concernSignals: ['inhyrda'],
        goals: { full: 1, partial: 0, none: 0, unassessed: 0 },
      }),
      'sv',
    );
    const text = asText(sentences);
    // Two of the five are a heading with its list.
    expect(sentences).toHaveLength(7);
    expect(text).toContain('försenad');
    expect(text).toContain('Inhyrda har försämrats');
    expect(text).not.toContain('mot 10 %');
    expect(text).not.toContain('bedömda mål');
  });
});

describe('a plan without risks begins with what it has', () => {
  const none = { not_started: 0, ongoing: 0, done: 0, not_done: 0, stopped: 0, unknown: 0 };

  it('goals', () => {
    const goals = { full: 3, partial: 3, none: 1, unassessed: 11 };
    expect(tell({ goals })).toBe(
      '**Av sju bedömda mål uppfylls tre helt, tre delvis och ett inte alls.**',
    );
    expect(tell({ goals }, 'en')).toBe(
      '**Of seven assessed goals, three are fully met, three partly and one not at all.**',
    );
    expect(tell({ goals: { full: 0, partial: 0, none: 0, unassessed: 2 } })).toBe(
      '**Två mål är inte bedömda.**',
    );
  });

  it('measures', () => {
    const measuresByProgress = { ...none, done: 5, ongoing: 9, unknown: 3 };
    expect(tell({ measuresByProgress })).toBe(
      '**Fem av 17 åtgärder är klara, nio pågår och tre saknar uppgift om läget.**',
    );
    expect(tell({ measuresByProgress }, 'en')).toBe(
      '**Five of 17 measures are done, nine are ongoing and three have no known state.**',
    );
  });

  it('measures of which nothing is known', () => {
    const measuresByProgress = { ...none, unknown: 4 };
    expect(tell({ measuresByProgress })).toBe('**Läget för fyra åtgärder är inte känt.**');
    expect(tell({ measuresByProgress }, 'en')).toBe('**The state of four measures is not known.**');
  });

  it('nothing at all', () => {
    expect(tell({})).toBe('Planen har ännu inga risker, mål, åtgärder eller rekommendationer.');
    expect(tell({}, 'en')).toBe('The plan has no risks, goals, measures or recommendations yet.');
  });

  it.each([
    [0, 'Planen svarar på åtta rekommendationer. Ingen är besvarad ännu.'],
    [1, 'En av åtta rekommendationer är besvarad.'],
    [3, 'Tre av åtta rekommendationer är besvarade.'],
    [8, 'Planen svarar på åtta rekommendationer, och alla är besvarade.'],
  ])('recommendations, %d answered', (answered, sentence) => {
    expect(tell({ recommendations: { count: 8, answered } })).toBe(`**${sentence}**`);
  });
});
