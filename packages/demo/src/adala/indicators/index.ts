import type { IndicatorData } from '../../model.ts';
import type { Definition } from './definition.ts';
import { investigationIndicators } from './investigation.ts';
import { managementIndicators } from './management.ts';
import { notificationIndicators } from './notification.ts';
import { observe } from './observe.ts';
import { placementIndicators } from './placement.ts';
import { staffIndicators } from './staff.ts';
import { supportIndicators } from './support.ts';

const definitions: Definition[] = [
  ...notificationIndicators,
  ...investigationIndicators,
  ...placementIndicators,
  ...staffIndicators,
  ...managementIndicators,
  ...supportIndicators,
];

/** Every indicator with its figures. */
export const adalaIndicators = (): IndicatorData[] => definitions.map(observe);
