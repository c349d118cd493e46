import { notFound } from '../../platform/errors.ts';
import { loaderOf } from '../../platform/loaders.ts';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';
import { findUnits, type Unit } from './unit-repository.ts';

/** A unit with today's name and ancestors; asked for many times in a request it is still one statement. */
export async function findUnit(scope: MunicipalityScope, id: string): Promise<Unit> {
  const unit = await loaderOf(scope, findUnits).load(id);
  if (!unit) throw notFound();
  return unit;
}
