type Fraction = { numerator: number; denominator: number };

/**
 * Whether some whole numbers, with at most `population` in both groups together, give all three printed percentages.
 * At least one is in each group, since a percentage is printed of it.
 */
export function wholeNumberFit(
  printed: { total: number; boys: number; girls: number; decimals: number },
  population: number,
): boolean {
  const boys = fractionsOf(printed.boys, printed.decimals, population - 1);
  const girls = fractionsOf(printed.girls, printed.decimals, population - 1);
  return boys.some((boy) =>
    girls.some((girl) => {
      const denominator = boy.denominator + girl.denominator;
      const numerator = boy.numerator + girl.numerator;
      return (
        denominator <= population &&
        isPrintedAs({ numerator, denominator }, printed.total, printed.decimals)
      );
    }),
  );
}

/** The smallest group in which the percentage is a whole number of people; null when it is over `limit`. */
export function smallestDenominator(
  percent: number,
  decimals: number,
  limit: number,
): number | null {
  return fractionsOf(percent, decimals, limit)[0]?.denominator ?? null;
}

/** Every fraction up to a denominator that is printed as the percentage, smallest denominator first. */
function fractionsOf(percent: number, decimals: number, limit: number): Fraction[] {
  const fractions: Fraction[] = [];
  for (let denominator = 1; denominator <= limit; denominator += 1) {
    const half = (denominator * halfStep(decimals)) / 100;
    const exact = (denominator * percent) / 100;
    const last = Math.min(denominator, Math.floor(exact + half));
    for (let numerator = Math.max(0, Math.ceil(exact - half)); numerator <= last; numerator += 1) {
      fractions.push({ numerator, denominator });
    }
  }
  return fractions;
}

function isPrintedAs(fraction: Fraction, percent: number, decimals: number): boolean {
  const exact = (100 * fraction.numerator) / fraction.denominator;
  return Math.abs(exact - percent) <= halfStep(decimals);
}

/** Half of the last printed decimal, with room for how doubles are stored; both ends may round here. */
function halfStep(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}
