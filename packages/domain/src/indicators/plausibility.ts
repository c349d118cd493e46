import { formatNumber, formatValue, type Locale, listWords } from '../format/index.ts';
import { smallestDenominator, wholeNumberFit } from './whole-number-fit.ts';

/** Printed percentages of a whole and its two segments, with as many decimals as they were printed. */
export type PrintedSplit = {
  total: number;
  boys: number;
  girls: number;
  decimals: number;
  /** How many there are at most, where that is known. */
  population?: number | null;
};

export type Doubt =
  | { code: 'total_outside_segments' }
  /** No whole numbers up to the population give all three printed values. */
  | { code: 'no_whole_numbers'; population: number; isPopulationKnown: boolean };

/** Groups up to this size betray themselves by the fractions that are printed of them. */
const smallGroup = 50;
/** What a small group whose size is not known may be at most. */
const assumedPopulation = 200;
/** In larger groups whole numbers hardly limit what can be printed, and the search would take long. */
const largestSearched = 1000;

/**
 * Figures that cannot all hold; flagged, never blocked (domain.md §3 "Segments"). Empty when nothing speaks against
 * them. The 2019 reference report prints 85.29, 88.89 and 18.75: within the range, yet no whole numbers give them.
 *
 * Without a known population the whole numbers are asked for only when at least two decimals are printed and every
 * value is a fraction of some group of at most 50: chance alone gives that about once in two thousand.
 */
export function doubtsOfSplit(split: PrintedSplit): Doubt[] {
  const { total, boys, girls } = split;
  // Rounding keeps order, so a total that lies between its segments is printed between them too.
  const isOutside = total < Math.min(boys, girls) || total > Math.max(boys, girls);
  if (isOutside) {
    return [{ code: 'total_outside_segments' }];
  }
  const isPopulationKnown = (split.population ?? null) !== null;
  const population = split.population ?? populationOfSmallGroup(split);
  const isSearched = population !== null && population <= largestSearched;
  if (!isSearched || wholeNumberFit(split, population)) {
    return [];
  }
  return [{ code: 'no_whole_numbers', population, isPopulationKnown }];
}

/** Whether nothing speaks against the printed values. */
export function isPlausibleSplit(split: PrintedSplit): boolean {
  return doubtsOfSplit(split).length === 0;
}

/** The doubt as a sentence for the person who checks the figures. */
export function doubtSentence(doubt: Doubt, split: PrintedSplit, locale: Locale): string {
  const percent = (value: number) =>
    formatValue(value, { valueKind: 'share', unit: '%', decimals: split.decimals }, locale);
  const [total, boys, girls] = [percent(split.total), percent(split.boys), percent(split.girls)];
  if (doubt.code === 'total_outside_segments') {
    return locale === 'sv'
      ? `Totalt ${total} ligger inte mellan pojkar ${boys} och flickor ${girls}. Kontrollera värdena.`
      : `The total ${total} is not between boys ${boys} and girls ${girls}. Check the values.`;
  }
  const population = formatNumber(doubt.population, { locale });
  return locale === 'sv'
    ? `${listWords([`Totalt ${total}`, `pojkar ${boys}`, `flickor ${girls}`], locale)} kan inte alla stämma: inga hela antal barn upp till ${population} ger de tre värdena. Kontrollera dem mot källan.`
    : `${listWords([`Total ${total}`, `boys ${boys}`, `girls ${girls}`], locale)} cannot all hold: no whole numbers of children up to ${population} give the three values. Check them against the source.`;
}

function populationOfSmallGroup(split: PrintedSplit): number | null {
  const isTelling = split.decimals >= 2;
  const values = [split.total, split.boys, split.girls];
  const isSmall = values.every(
    (value) => smallestDenominator(value, split.decimals, smallGroup) !== null,
  );
  return isTelling && isSmall ? assumedPopulation : null;
}
