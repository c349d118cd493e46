import { todayInStockholm } from '@lagesbild/domain/calendar';
import type { RequestContext } from '../../platform/context.ts';
import { findOwnMunicipalities, type OwnMunicipality } from './municipality-repository.ts';

/** The municipalities that the signed-in person belongs to today, by name. */
export async function listOwnMunicipalities(context: RequestContext): Promise<OwnMunicipality[]> {
  const person = context.requireSignedIn();
  const { tx } = await context.ownMemberships();
  return findOwnMunicipalities(tx, person.userId, todayInStockholm(context.now));
}
