import type { IndicatorData } from '../../model.ts';
import type { Level } from '../generator/level.ts';
import type { Model } from '../generator/model.ts';

/** An indicator and how its figures come about; `observe` makes them. */
export type Definition = Omit<IndicatorData, 'observations' | 'targets' | 'baseline'> & {
  model: Model;
  /** Units that enter figures; without it every group below the owner. */
  at?: readonly string[];
  /** By year (YYYY) or by month (YYYY-MM). */
  target?: Readonly<Record<string, number>>;
  councilTarget?: Readonly<Record<string, number>>;
  /** Boys and girls are counted apart as well. */
  isSplit?: boolean;
  /** Without figures before the plan's year there is no baseline. */
  hasBaseline?: boolean;
};

type Common = Pick<Definition, 'key' | 'unit' | 'name' | 'concerns' | 'source' | 'purpose'> &
  Partial<Omit<Definition, 'model'>>;

const defaults = {
  direction: 'neutral',
  measureKind: 'flow',
  frequency: 'month',
  dueDay: 12,
  hasBaseline: true,
} as const;

/** `parts` names numerator and denominator. */
export function share(
  common: Common & {
    parts: [numerator: string, denominator: string];
    size: Level;
    level: Level;
  },
): Definition {
  const { parts, size, level, ...rest } = common;
  const isStock = rest.measureKind === 'stock';
  return {
    ...defaults,
    valueKind: 'share',
    unitLabel: '%',
    numeratorLabel: parts[0],
    denominatorLabel: parts[1],
    aggregateUnits: 'sum',
    aggregateTime: isStock ? 'last' : 'sum',
    possibleMin: 0,
    possibleMax: 100,
    model: { kind: 'share', size, level, isStock },
    ...rest,
  };
}

type CountModel = Extract<Model, { kind: 'count' | 'numerator' }>;

/** Either a level of its own or, by `numeratorOf`, the numerator of a share. */
export function count(common: Common & ({ level: Level } | { model: CountModel })): Definition {
  const isStock = common.measureKind === 'stock';
  if ('level' in common) {
    const { level, ...rest } = common;
    return count({ ...rest, model: { kind: 'count', level, isStock } });
  }
  return {
    ...defaults,
    valueKind: 'count',
    unitLabel: 'antal',
    aggregateUnits: 'sum',
    aggregateTime: isStock ? 'last' : 'sum',
    possibleMin: 0,
    ...common,
  };
}

/** The numerator of a share as a series of its own, so that the two always agree. */
export function numeratorOf({ key, model }: Definition): { model: CountModel } {
  if (model.kind !== 'share') {
    throw new Error(`Not a share: "${key}"`);
  }
  return { model: { kind: 'numerator', of: model, seed: key } };
}

export function mean(
  common: Common & { unitLabel: string; size: Level; level: Level; noise: number },
): Definition {
  const { size, level, noise, ...rest } = common;
  return {
    ...defaults,
    valueKind: 'mean',
    aggregateUnits: 'weighted_mean',
    aggregateTime: 'none',
    possibleMin: 0,
    model: { kind: 'mean', size, level, noise, decimals: rest.decimals ?? 0 },
    ...rest,
  };
}

/** Level in kronor. Entered for the owner itself. */
export function amount(
  common: Common & { level: Level; noise: number; roundToKronor: number },
): Definition {
  const { level, noise, roundToKronor, ...rest } = common;
  return {
    ...defaults,
    valueKind: 'amount',
    unitLabel: 'kr',
    aggregateUnits: 'none',
    aggregateTime: 'sum',
    at: [rest.unit],
    model: { kind: 'amount', level, noise, roundToKronor },
    ...rest,
  };
}

/** 0–100. Entered, never derived (domain.md §3). */
export function index(common: Common & { level: Level; noise: number }): Definition {
  const { level, noise, ...rest } = common;
  return {
    ...defaults,
    valueKind: 'index',
    unitLabel: '',
    direction: 'higher_better',
    aggregateUnits: 'none',
    aggregateTime: 'none',
    frequency: 'tertial',
    possibleMin: 0,
    possibleMax: 100,
    at: [rest.unit],
    model: { kind: 'index', level, noise },
    ...rest,
  };
}
