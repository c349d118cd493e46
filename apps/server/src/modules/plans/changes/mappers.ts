import type { ItemChange } from '@lagesbild/domain/history';
import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import type { PlanChanges } from './compare-plan.ts';
import type { SignalChange } from './signal-changes.ts';

export type PlanChangesMapper = PlanChanges;
export type ChangedItemMapper = { scope: MunicipalityScope; item: ItemChange };
export type SignalChangeMapper = SignalChange & { scope: MunicipalityScope };
