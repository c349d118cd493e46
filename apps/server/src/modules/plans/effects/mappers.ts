import type { MeasureEffect } from './load-effects.ts';

export type MeasureEffectMapper = MeasureEffect;
