import type { CivilDate } from '@lagesbild/domain/calendar';
import type { IndicatorData, MunicipalityData, Role } from '../model.ts';

/** Why the privacy rules leave these figures alone (domain.md §3 "concerns"). */
export const alreadyPublished = 'Redan publicerade uppgifter';

/**
 * A published case knows its top unit and the unit that owns the plan.
 * @param since no report says how old its organisation is: the first day of its earliest figure's year
 */
export function publishedUnits(
  since: CivilDate,
  top: { kind: 'board' | 'administration'; name: string },
  owner?: { name: string },
): Pick<MunicipalityData, 'units' | 'members'> {
  const topUnit = { key: 'top', kind: top.kind, versions: [{ from: since, name: top.name }] };
  if (owner === undefined) {
    return { units: [topUnit], members: membersOf('top', 'top') };
  }
  const version = { from: since, name: owner.name, parent: 'top' };
  const ownerUnit = { key: 'owner', kind: 'unit' as const, versions: [version] };
  return { units: [topUnit, ownerUnit], members: membersOf('top', 'owner') };
}

function membersOf(top: string, owner: string): Record<Role, string[]> {
  return {
    board: [top],
    management: [top],
    controller: [top],
    auditor: [top],
    admin: [top],
    head: [owner],
    group_leader: [owner],
  };
}

type Printed = Pick<
  IndicatorData,
  'key' | 'unit' | 'name' | 'valueKind' | 'concerns' | 'frequency' | 'observations'
> &
  Partial<IndicatorData>;

/** A printed series; what no report prints has the least assuming value. */
export function printedIndicator(printed: Printed): IndicatorData {
  const isShare = printed.valueKind === 'share';
  return {
    unitLabel: isShare ? '%' : 'antal',
    direction: 'neutral',
    measureKind: 'flow',
    aggregateUnits: 'none',
    aggregateTime: 'none',
    ...(isShare ? { possibleMin: 0, possibleMax: 100 } : {}),
    privacyExemptReason: alreadyPublished,
    ...printed,
  };
}
