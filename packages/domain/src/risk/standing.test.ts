import { describe, expect, it } from 'vitest';
import { closeReasonAt, isOpenAt, standingAt } from './index.ts';
import { assessed, closed, opened, scaleOf } from './testing.ts';

const scales = new Map([['v1', scaleOf()]]);

describe('where a risk stands', () => {
  const history = [assessed('2020-08-31', 3, 2), assessed('2020-01-13', 4, 3)];

  it('is unknown before the first assessment', () => {
    expect(standingAt(history, scales, '2020-01-12')).toBeNull();
  });

  it('follows the latest assessment, on its very day too', () => {
    expect(standingAt(history, scales, '2020-08-30')).toMatchObject({ band: 'red', level: 12 });
    expect(standingAt(history, scales, '2020-08-31')).toEqual({
      basis: 'assessed',
      band: 'yellow',
      likelihood: 3,
      severity: 2,
      level: 6,
      scaleVersionId: 'v1',
      effectiveOn: '2020-08-31',
    });
  });

  it('follows the correction recorded last for the same day, whatever the order and time zone', () => {
    const first = assessed('2020-08-31', 4, 4, { recordedAt: '2020-09-01T10:30:00+02:00' });
    const second = assessed('2020-08-31', 1, 1, { recordedAt: '2020-09-01T09:00:00Z' });
    expect(standingAt([first, second], scales, '2020-09-01')?.level).toBe(1);
    expect(standingAt([second, first], scales, '2020-09-01')?.level).toBe(1);
  });

  it('goes by the effective day and not by when it was recorded', () => {
    const late = assessed('2020-03-01', 1, 1, { recordedAt: '2021-01-01T00:00:00Z' });
    expect(standingAt([...history, late], scales, '2020-08-31')?.level).toBe(6);
    expect(standingAt([...history, late], scales, '2020-04-30')?.level).toBe(1);
  });

  it('keeps the colour of the scale version it was made on', () => {
    const strict = scaleOf({ id: 'v2', cellBands: Array(16).fill('red') });
    const both = new Map([...scales, ['v2', strict]]);
    const facts = [
      assessed('2020-01-01', 1, 1),
      assessed('2020-06-01', 1, 1, { scaleVersionId: 'v2' }),
    ];
    expect(standingAt(facts, both, '2020-05-31')?.band).toBe('green');
    expect(standingAt(facts, both, '2020-06-01')?.band).toBe('red');
  });

  it('has a colour and no cell when only a colour is known', () => {
    const colour = assessed('2020-04-30', 0, 0, {
      basis: 'band_only',
      likelihood: null,
      severity: null,
      statedBand: 'red',
    });
    expect(standingAt([colour], new Map(), '2020-04-30')).toMatchObject({
      band: 'red',
      level: null,
      likelihood: null,
    });
  });

  it('says which scale version is missing', () => {
    expect(() => standingAt(history, new Map(), '2020-08-31')).toThrow('v1');
  });
});

describe('whether a risk is open', () => {
  const states = [opened('2020-01-13'), closed('2020-08-31', 'merged'), opened('2020-12-01')];

  it.each([
    ['2020-01-12', undefined],
    ['2020-01-13', true],
    ['2020-08-30', true],
    ['2020-08-31', false],
    ['2020-12-01', true],
  ])('on %s: %s', (date, expected) => {
    expect(isOpenAt(states, date)).toBe(expected);
  });

  it('the reason counts while it is closed', () => {
    expect(closeReasonAt(states, '2020-09-01')).toBe('merged');
    expect(closeReasonAt(states, '2020-12-01')).toBeNull();
  });
});
