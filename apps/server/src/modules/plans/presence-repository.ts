import { factWithdrawal } from '@lagesbild/db/schema';
import type { CivilDate } from '@lagesbild/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { MunicipalityScope } from '../../platform/municipality-scope.ts';

/** Whether a part was in its plan on a day: added by then and not closed yet. Deleting is closing. */
export const isThereOn = (
  part: { addedOn: AnyPgColumn; closedOn: AnyPgColumn },
  at: CivilDate,
): SQL =>
  sql`(${part.addedOn} is null or ${part.addedOn} <= ${at}) and (${part.closedOn} is null or ${part.closedOn} > ${at})`;

/** Dated facts are never changed or removed: what was taken back stands here, and every reading leaves it out. */
export const isNotWithdrawn = (scope: MunicipalityScope, factId: AnyPgColumn): SQL =>
  sql`${factId} not in (select withdrawn.fact_id from ${factWithdrawal} withdrawn
    where withdrawn.municipality_id = ${scope.municipality.id})`;
