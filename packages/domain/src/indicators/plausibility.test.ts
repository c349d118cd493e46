import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { doubtSentence, doubtsOfSplit, isPlausibleSplit, roundHalfAwayFromZero } from './index.ts';

const printed2019 = { total: 85.29, boys: 88.89, girls: 18.75, decimals: 2 };

describe('printed percentages of boys and girls', () => {
  it('of the 2019 report cannot all hold among its 34 children', () => {
    expect(doubtsOfSplit({ ...printed2019, population: 34 })).toEqual([
      { code: 'no_whole_numbers', population: 34, isPopulationKnown: true },
    ]);
  });

  it('of the 2019 report cannot hold in any small group either', () => {
    expect(doubtsOfSplit(printed2019)).toEqual([
      { code: 'no_whole_numbers', population: 200, isPopulationKnown: false },
    ]);
  });

  it('would hold with 13 of 16 girls', () => {
    expect(isPlausibleSplit({ ...printed2019, girls: 81.25, population: 34 })).toBe(true);
    expect(isPlausibleSplit({ ...printed2019, girls: 81.25 })).toBe(true);
  });

  it('84.7, 83.1 and 86.2 raise no doubt', () => {
    expect(doubtsOfSplit({ total: 84.7, boys: 83.1, girls: 86.2, decimals: 1 })).toEqual([]);
  });

  it.each([
    [90, false],
    [80, false],
    [85, true],
    [88, true],
    [82, true],
  ])('a total of %d beside 88 and 82 is plausible: %s', (total, expected) => {
    expect(isPlausibleSplit({ total, boys: 88, girls: 82, decimals: 0 })).toBe(expected);
  });

  it('holds a total against equal segments to the last decimal', () => {
    const equal = { boys: 82, girls: 82, decimals: 0 };
    expect(isPlausibleSplit({ ...equal, total: 82 })).toBe(true);
    expect(isPlausibleSplit({ ...equal, total: 83 })).toBe(false);
    expect(isPlausibleSplit({ ...equal, total: 81 })).toBe(false);
  });

  it('does not ask for whole numbers in groups too large to limit anything', () => {
    expect(isPlausibleSplit({ ...printed2019, population: 5000 })).toBe(true);
  });

  it('never doubts what whole numbers did give', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 300; round += 1) {
      const of = () => 1 + Math.floor(random() * 40);
      const [boysOf, girlsOf] = [of(), of()];
      const boys = Math.floor(random() * (boysOf + 1));
      const girls = Math.floor(random() * (girlsOf + 1));
      const decimals = Math.floor(random() * 3);
      const print = (part: number, whole: number) =>
        roundHalfAwayFromZero((100 * part) / whole, decimals);
      const split = {
        total: print(boys + girls, boysOf + girlsOf),
        boys: print(boys, boysOf),
        girls: print(girls, girlsOf),
        decimals,
      };
      expect(doubtsOfSplit({ ...split, population: boysOf + girlsOf })).toEqual([]);
      expect(doubtsOfSplit(split)).toEqual([]);
    }
  });
});

describe('the sentence of a doubt', () => {
  it('names the values as printed and what to do', () => {
    const [doubt] = doubtsOfSplit({ ...printed2019, population: 34 });
    expect(doubt && doubtSentence(doubt, printed2019, 'sv')).toBe(
      'Totalt 85,29\u00a0%, pojkar 88,89\u00a0% och flickor 18,75\u00a0% kan inte alla stämma: inga hela antal barn upp till 34 ger de tre värdena. Kontrollera dem mot källan.',
    );
    expect(doubt && doubtSentence(doubt, printed2019, 'en')).toContain('cannot all hold');
  });

  it('says that a total is outside its segments', () => {
    const split = { total: 90, boys: 80, girls: 70, decimals: 0 };
    const [doubt] = doubtsOfSplit(split);
    expect(doubt && doubtSentence(doubt, split, 'sv')).toBe(
      'Totalt 90\u00a0% ligger inte mellan pojkar 80\u00a0% och flickor 70\u00a0%. Kontrollera värdena.',
    );
    expect(doubt && doubtSentence(doubt, split, 'en')).toContain('not between');
  });
});
