import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findUnit, type Unit } from '../organisation/index.ts';

/** The unit that an indicator or one of its series belongs to; who may see the indicator may see its name. */
export const unitOfIndicator = (scope: MunicipalityScope, unitId: string): Promise<Unit> =>
  findUnit(scope, unitId);
