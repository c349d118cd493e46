import { type CivilDate, isCivilDate } from '@lagesbild/domain/calendar';
import { badRequest } from './errors.ts';

/** There was no such year, and the database knows none. */
const yearZero = '0000-';

/** A date argument as it came: null when left out. @throws BAD_REQUEST for anything but a civil date */
export function civilDateOrNull(value: string | null | undefined): CivilDate | null {
  if (value === null || value === undefined) return null;
  if (!isCivilDate(value) || value.startsWith(yearZero)) throw badRequest();
  return value;
}
