/** Numbers that look random and are the same every time: one stream a seed, so that a new series moves no other. */
export type Random = {
  /** Even over [0, 1). */
  next(): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** How often a rare thing happens when it happens `mean` times on average. */
  poisson(mean: number): number;
  /** How many of `n` come out when each does with the given chance. */
  binomial(n: number, chance: number): number;
};

export function randomOf(seed: string): Random {
  const next = mulberry32(hash(seed));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    normal,
    poisson: (mean) => (mean > 40 ? atLeastZero(mean + Math.sqrt(mean) * normal()) : few(mean)),
    binomial: (n, chance) => Array.from({ length: n }, next).filter((draw) => draw < chance).length,
  };

  /** Knuth's method: multiplies draws until they fall under e^-mean. */
  function few(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = next(); product > limit; product *= next()) {
      count += 1;
    }
    return count;
  }
}

const atLeastZero = (value: number) => Math.max(0, Math.round(value));

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
