import type { IndicatorData } from '../../model.ts';
import { monthlyIndicators } from './monthly-series.ts';
import { selfCheckIndicators } from './self-checks.ts';
import { unpublishedIndicators } from './unpublished.ts';

export const nackaIndicators: IndicatorData[] = [
  ...monthlyIndicators,
  ...selfCheckIndicators,
  ...unpublishedIndicators,
];
