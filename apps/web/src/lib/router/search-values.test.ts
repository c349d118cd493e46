import { describe, expect, it } from 'vitest';
import { dateIn, idIn, oneOf, ownPathIn, textIn } from './search-values.ts';

describe('values in an address', () => {
  it('takes a day that exists and drops one that does not', () => {
    expect(dateIn({ datum: '2024-02-29' }, 'datum')).toBe('2024-02-29');
    expect(dateIn({ datum: '2023-02-29' }, 'datum')).toBeUndefined();
    expect(dateIn({ datum: 20200831 }, 'datum')).toBeUndefined();
    expect(dateIn({}, 'datum')).toBeUndefined();
  });

  it('takes only the words that the page knows', () => {
    expect(oneOf({ farg: 'rod' }, 'farg', ['rod', 'gul'])).toBe('rod');
    expect(oneOf({ farg: 'lila' }, 'farg', ['rod', 'gul'])).toBeUndefined();
  });

  it('keeps digits that the router has read as a number', () => {
    expect(textIn({ sok: 52 }, 'sok')).toBe('52');
    expect(textIn({ sok: '' }, 'sok')).toBeUndefined();
    expect(textIn({ sok: 'x'.repeat(300) }, 'sok')).toHaveLength(200);
  });

  it('takes an id and nothing that only looks like one', () => {
    const id = '01a204b6-05d8-7484-ace5-e96718329152';
    expect(idIn({ enhet: id }, 'enhet')).toBe(id);
    expect(idIn({ enhet: `${id}0` }, 'enhet')).toBeUndefined();
  });

  it('leads only to pages of this site', () => {
    expect(ownPathIn({ nasta: '/nacka/plan/1?datum=2020-08-31' }, 'nasta')).toBe(
      '/nacka/plan/1?datum=2020-08-31',
    );
    for (const address of ['https://ond.se/', '//ond.se/', '/\\ond.se', 'javascript:alert(1)', 7]) {
      expect(ownPathIn({ nasta: address }, 'nasta')).toBeUndefined();
    }
  });
});
