import { describe, expect, it } from 'vitest';
import { axisFor, linear, spread } from './scale.ts';

describe('axisFor', () => {
  it('breaks the axis for a share far from zero and stays within 0–100', () => {
    const axis = axisFor([63, 93, 75.6, 94.8, 64, 90], { min: 0, max: 100 });
    expect(axis).toEqual({ min: 50, max: 100, ticks: [50, 60, 70, 80, 90, 100], isBroken: true });
  });

  it('starts at zero when the values use 40 % of the height or more', () => {
    expect(axisFor([40, 67, 43], { min: 0, max: 100 })).toMatchObject({ min: 0, isBroken: false });
    expect(axisFor([1, 9])).toMatchObject({ min: 0, isBroken: false });
  });

  it('does not blow up a small change', () => {
    const axis = axisFor([64, 62, 60, 61], { min: 0, max: 100 });
    expect(axis.max - axis.min).toBeGreaterThanOrEqual(30);
  });

  it('handles one value, only zeros, no values and values below zero', () => {
    expect(axisFor([91], { min: 0, max: 100 }).max).toBe(100);
    expect(axisFor([0, 0])).toMatchObject({ min: 0, max: 1 });
    expect(axisFor([null, undefined])).toMatchObject({ min: 0, max: 1 });
    const below = axisFor([-12, 30]);
    expect(below.min).toBeLessThanOrEqual(-12);
    expect(below.max).toBeGreaterThanOrEqual(30);
    expect(axisFor([-8, -2]).max).toBe(0);
  });

  it('keeps every value on the axis, whatever the size', () => {
    for (const size of [0.003, 0.7, 12, 480, 9_300_000]) {
      const values = [size, size * 1.7, size * 0.4, size * 0.9];
      const axis = axisFor(values);
      expect(axis.min).toBeLessThanOrEqual(Math.min(...values));
      expect(axis.max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(axis.ticks.length).toBeGreaterThanOrEqual(3);
      expect(axis.ticks.length).toBeLessThanOrEqual(9);
    }
  });
});

describe('linear', () => {
  it('maps the ends, and does not divide by an empty span', () => {
    const y = linear([50, 100], [200, 0]);
    expect([y(50), y(75), y(100)]).toEqual([200, 100, 0]);
    expect(linear([5, 5], [0, 10])(5)).toBe(0);
  });
});

describe('spread', () => {
  it('pushes labels apart and keeps their order', () => {
    const places = spread([100, 104, 160], 16);
    expect(places[1] ?? 0).toBeGreaterThanOrEqual((places[0] ?? 0) + 15.9);
    expect(places[2]).toBe(160);
  });

  it('leaves labels alone that have room', () => {
    expect(spread([60, 20, 100], 16)).toEqual([60, 20, 100]);
  });
});
