import { type Level, levelAt } from './level.ts';
import type { Figure, Model, ShareModel } from './model.ts';
import type { Month } from './months.ts';
import { type Random, randomOf } from './random.ts';

/** `seed` names the series: the same name gives the same figures. */
export type Series = { seed: string; unit: string; months: readonly Month[] };

/** One figure a month of one unit. */
export function figuresOf(model: Model, series: Series): Figure[] {
  const random = randomOf(`${series.seed} ${series.unit}`);
  switch (model.kind) {
    case 'share':
      return sharesOf(model, series, random);
    case 'count':
      return volumesOf(model.level, series, model.isStock).map((value) => ({ value }));
    case 'numerator':
      return figuresOf(model.of, { ...series, seed: model.seed }).map(({ numerator }) => ({
        value: numerator,
      }));
    case 'mean': {
      const sizes = volumesOf(model.size, series, false);
      return levelsOf(model.level, series).map((level, at) => ({
        value: rounded(level * noise(model.noise, random), 10 ** -model.decimals),
        sampleSize: Math.max(1, sizes[at] ?? 1),
      }));
    }
    case 'amount':
      return levelsOf(model.level, series).map((level) => ({
        value: rounded(level * noise(model.noise, random), model.roundToKronor) * 100,
      }));
    case 'index':
      return levelsOf(model.level, series).map((level) => ({
        value: clamp(rounded(level * noise(model.noise, random), 1), 0, 100),
      }));
  }
}

export type SplitFigure = { total: Figure; boys: Figure; girls: Figure };

/** The same cases, boys and girls apart; the total is their sum. A flow share. */
export function splitFiguresOf(model: ShareModel, series: Series): SplitFigure[] {
  const random = randomOf(`${series.seed} ${series.unit}`);
  const chances = chancesOf(model.level, series);
  return volumesOf(model.size, series, false).map((denominator, at) => {
    const boysBelow = random.binomial(denominator, 0.52);
    const drawn = (
      below: number,
      shift: number,
    ): Required<Pick<Figure, 'numerator' | 'denominator'>> => ({
      numerator: random.binomial(below, clamp((chances[at] ?? 0) + shift, 0.005, 0.995)),
      denominator: below,
    });
    const boys = drawn(boysBelow, -0.02);
    const girls = drawn(denominator - boysBelow, 0.02);
    return { total: { numerator: boys.numerator + girls.numerator, denominator }, boys, girls };
  });
}

/** Among the same children a state lasts: the number in it follows itself as the number of children does. */
function sharesOf(model: ShareModel, series: Series, random: Random): Figure[] {
  const chances = chancesOf(model.level, series);
  const sizes = volumesOf(model.size, series, model.isStock);
  const deviation = lasting(random);
  return sizes.map((denominator, at) => {
    const chance = chances[at] ?? 0;
    if (!model.isStock) {
      return { numerator: random.binomial(denominator, chance), denominator };
    }
    const spread = Math.sqrt(denominator * chance * (1 - chance));
    const numerator = Math.round(denominator * chance + deviation(spread));
    return { numerator: clamp(numerator, 0, denominator), denominator };
  });
}

/** How many there are each month. Levels with a name give every series the same cases. */
function volumesOf(level: Level, series: Series, isStock: boolean): number[] {
  const named = { ...series, seed: level.name ?? `${series.seed} size` };
  const random = randomOf(`${named.seed} ${series.unit}`);
  const deviation = lasting(random);
  return levelsOf(level, named).map((mean) =>
    isStock ? Math.max(0, Math.round(mean + deviation(Math.sqrt(mean)))) : random.poisson(mean),
  );
}

const levelsOf = (level: Level, { seed, unit, months }: Series) =>
  months.map((month) => levelAt(level, { unit, month, seed }, 'factor'));

const chancesOf = (level: Level, { seed, unit, months }: Series) =>
  months.map((month) => clamp(levelAt(level, { unit, month, seed }, 'adding'), 0.005, 0.995));

/** A stock remembers: four fifths of last month's deviation stay. */
function lasting(random: Random): (spread: number) => number {
  let deviation = 0;
  return (spread) => {
    deviation = 0.8 * deviation + 0.35 * random.normal() * spread;
    return deviation;
  };
}

const noise = (part: number, random: Random) => 1 + part * random.normal();
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** To a multiple of `step`, without the tail that binary fractions leave. */
const rounded = (value: number, step: number) =>
  Number((Math.round(value / step) * step).toFixed(6));
