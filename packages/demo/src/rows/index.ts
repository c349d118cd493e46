import type { CivilDate } from '@lagesbild/domain/calendar';
import type { MunicipalityData } from '../model.ts';
import type { RowContext } from './context.ts';
import { addHistory } from './history-rows.ts';
import { createIds } from './ids.ts';
import { addEvent, addIndicator } from './indicator-rows.ts';
import {
  addMemberships,
  addOrganisation,
  addSegments,
  type LoadedUser,
} from './organisation-rows.ts';
import { addPlan, addScales } from './plan-rows.ts';
import { emptyRows, type Rows } from './tables.ts';

export type { LoadedUser } from './organisation-rows.ts';
export { type Rows, tableNames, tables } from './tables.ts';

/**
 * Every row of a municipality's data but the municipality itself, with new ids.
 * @throws Error when the data refer to a key that nothing bears
 */
export function toRows(
  data: MunicipalityData,
  options: { municipalityId: string; users: readonly LoadedUser[]; today: CivilDate },
): Rows {
  const isDemonstration = data.dataKind === 'demonstration';
  const context: RowContext = {
    municipalityId: options.municipalityId,
    ids: createIds(),
    rows: emptyRows(),
    recordedAt: (effectiveOn) => (isDemonstration ? `${effectiveOn}T14:00:00Z` : undefined),
    isFictional: isDemonstration,
    userOf: (role) => options.users.find((user) => user.role === role)?.id ?? null,
    makers: new Map(),
    edits: new Map(),
  };
  addOrganisation(context, data);
  addMemberships(context, data, options.users, options.today);
  addSegments(context, data);
  addScales(context, data);
  for (const [sort, indicator] of data.indicators.entries()) {
    addIndicator(context, indicator, sort);
  }
  for (const plan of data.plans) {
    addPlan(context, plan);
  }
  for (const event of data.events) {
    addEvent(context, event);
  }
  addHistory(context, isDemonstration ? 'Demonstrationsdata' : 'Publicerade uppgifter');
  return context.rows;
}
