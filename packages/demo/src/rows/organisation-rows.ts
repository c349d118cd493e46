import { newId } from '@lagesbild/db/ids';
import type { CivilDate } from '@lagesbild/domain/calendar';
import type { MunicipalityData } from '../model.ts';
import { nameOfRole } from '../users.ts';
import { closureOf } from './closure.ts';
import type { RowContext } from './context.ts';

export type LoadedUser = { id: string; role: string };

export function addOrganisation(
  { municipalityId, ids, rows }: RowContext,
  data: Pick<MunicipalityData, 'units'>,
): void {
  for (const [sort, unit] of data.units.entries()) {
    const id = ids.define('unit', unit.key);
    rows.orgUnit.push({ municipalityId, id, kind: unit.kind, sort });
  }
  for (const unit of data.units) {
    for (const { from, to, name, parent } of unit.versions) {
      rows.orgUnitVersion.push({
        municipalityId,
        orgUnitId: ids.find('unit', unit.key),
        validFrom: from,
        validTo: to ?? null,
        name,
        parentId: parent === undefined ? null : ids.find('unit', parent),
      });
    }
  }
  for (const span of closureOf(data.units)) {
    rows.orgUnitClosure.push({
      municipalityId,
      ancestorId: ids.find('unit', span.ancestor),
      descendantId: ids.find('unit', span.descendant),
      validFrom: span.from,
      validTo: span.to ?? null,
      depth: span.depth,
    });
  }
}

/** Users of a role that the data place nowhere get no membership. */
export function addMemberships(
  { municipalityId, ids, rows }: RowContext,
  data: Pick<MunicipalityData, 'members'>,
  users: readonly LoadedUser[],
  today: CivilDate,
): void {
  for (const [role, units] of Object.entries(data.members)) {
    for (const user of users.filter((candidate) => candidate.role === role)) {
      for (const unit of units) {
        rows.membership.push({
          municipalityId,
          id: newId(),
          userId: user.id,
          orgUnitId: ids.find('unit', unit),
          role: role as keyof typeof data.members,
          personName: nameOfRole(role),
          validFrom: today,
        });
      }
    }
  }
}

export function addSegments(
  { municipalityId, ids, rows }: RowContext,
  data: Pick<MunicipalityData, 'segmentSets'>,
): void {
  for (const set of data.segmentSets) {
    const segmentSetId = newId();
    rows.segmentSet.push({ municipalityId, id: segmentSetId, name: set.name });
    for (const [sort, segment] of set.segments.entries()) {
      const id = ids.define('segment', `${set.key}/${segment.code}`);
      rows.segment.push({ municipalityId, id, segmentSetId, ...segment, sort });
    }
  }
}
