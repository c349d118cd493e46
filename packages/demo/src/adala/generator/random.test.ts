import { expect, test } from 'vitest';
import { randomOf } from './random.ts';

const draws = (
  seed: string,
  times: number,
  draw: (random: ReturnType<typeof randomOf>) => number,
) => {
  const random = randomOf(seed);
  return Array.from({ length: times }, () => draw(random));
};
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('the same seed gives the same numbers, another seed others', () => {
  const once = draws('one', 20, (random) => random.next());
  expect(draws('one', 20, (random) => random.next())).toEqual(once);
  expect(draws('other', 20, (random) => random.next())).not.toEqual(once);
});

test.each([0.7, 4, 90])('counts around %s lie around it and are whole', (expected) => {
  const values = draws('poisson', 4_000, (random) => random.poisson(expected));
  expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
  expect(Math.abs(mean(values) - expected)).toBeLessThan(0.05 * expected + 0.05);
});

test('of 20, seven in ten come out on average and never more than 20', () => {
  const values = draws('binomial', 4_000, (random) => random.binomial(20, 0.7));
  expect(Math.max(...values)).toBeLessThanOrEqual(20);
  expect(Math.abs(mean(values) - 14)).toBeLessThan(0.2);
});

test('normal numbers have mean 0 and standard deviation 1', () => {
  const values = draws('normal', 4_000, (random) => random.normal());
  expect(Math.abs(mean(values))).toBeLessThan(0.05);
  expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.06);
});
