import type { MunicipalityScope } from '../../../platform/municipality-scope.ts';
import { recordRead } from '../../audit/index.ts';

const logged = new WeakMap<MunicipalityScope, Map<string, Promise<void>>>();

/** Logs a read of a plan by those whose every read is logged; once a request, however many of its parts are asked for. */
export function logPlanRead(scope: MunicipalityScope, planId: string): Promise<void> {
  const ofRequest = logged.get(scope) ?? new Map<string, Promise<void>>();
  logged.set(scope, ofRequest);
  const known = ofRequest.get(planId) ?? recordRead(scope, 'plan', planId);
  ofRequest.set(planId, known);
  return known;
}
