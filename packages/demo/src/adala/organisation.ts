import type { CivilDate } from '@lagesbild/domain/calendar';
import type { MunicipalityData, UnitData } from '../model.ts';
import { closureOf } from '../rows/closure.ts';

const founded = '2021-01-01';
/** The youth group got a shorter name, and the contact group moved to the other department. */
const renamedOn = '2024-01-01';
const movedOn = '2025-01-01';

const unit = (kind: UnitData['kind'], key: string, name: string, parent?: string): UnitData => ({
  key,
  kind,
  versions: [{ from: founded, name, parent }],
});

const groups = (parent: string, names: Record<string, string>): UnitData[] =>
  Object.entries(names).map(([key, name]) => unit('group', key, name, parent));

export const adalaUnits: UnitData[] = [
  unit('board', 'namnd', 'Socialnämnden'),
  unit('administration', 'forvaltning', 'Socialförvaltningen', 'namnd'),
  unit('department', 'barn-unga', 'Barn och unga', 'forvaltning'),
  unit('unit', 'mottagning', 'Mottagningsenheten', 'barn-unga'),
  ...groups('mottagning', {
    'mott-nord': 'Mottagning Nord',
    'mott-syd': 'Mottagning Syd',
    jour: 'Socialjouren',
  }),
  unit('unit', 'utredning', 'Utredningsenheten', 'barn-unga'),
  ...groups('utredning', {
    'utr-norr': 'Utredning Norr',
    'utr-centrum': 'Utredning Centrum',
    'utr-syd': 'Utredning Syd',
  }),
  {
    key: 'ungdom',
    kind: 'group',
    versions: [
      { from: founded, to: renamedOn, name: 'Utredningsgrupp Ungdom 13–20', parent: 'utredning' },
      { from: renamedOn, name: 'Ungdom', parent: 'utredning' },
    ],
  },
  unit('unit', 'placering', 'Placeringsenheten', 'barn-unga'),
  ...groups('placering', {
    familjehem: 'Familjehem',
    jourhem: 'Jourhem och rekrytering',
    heldygn: 'Heldygnsvård',
  }),
  unit('department', 'stod-familj', 'Stöd och familj', 'forvaltning'),
  unit('unit', 'oppenvard', 'Öppenvårdsenheten', 'stod-familj'),
  ...groups('oppenvard', {
    familjebehandling: 'Familjebehandling',
    foraldrastod: 'Föräldrastöd',
    ungdomsstod: 'Ungdomsstöd',
    skolsocial: 'Skolsociala teamet',
  }),
  {
    key: 'kontakt',
    kind: 'group',
    versions: [
      { from: founded, to: movedOn, name: 'Kontaktpersoner', parent: 'placering' },
      { from: movedOn, name: 'Kontaktpersoner', parent: 'oppenvard' },
    ],
  },
  unit('unit', 'familjeratt', 'Familjerättsenheten', 'stod-familj'),
  ...groups('familjeratt', {
    'familjeratt-grupp': 'Familjerätt',
    radgivning: 'Familjerådgivning',
    samarbetssamtal: 'Samarbetssamtal',
  }),
];

const top = ['namnd'];

export const adalaMembers: MunicipalityData['members'] = {
  board: top,
  management: top,
  controller: top,
  auditor: top,
  admin: top,
  head: ['barn-unga'],
  group_leader: ['utr-norr'],
};

const closure = closureOf(adalaUnits);
const groupKeys = new Set(adalaUnits.filter(({ kind }) => kind === 'group').map(({ key }) => key));

/** Groups below a unit on the last day of a period, whose figures are the unit's (domain.md §1 "orgUnit"). */
export function groupsBelow(unitKey: string, periodEnd: CivilDate): string[] {
  return closure
    .filter(
      ({ ancestor, descendant, from, to }) =>
        ancestor === unitKey &&
        groupKeys.has(descendant) &&
        from < periodEnd &&
        (to === undefined || to >= periodEnd),
    )
    .map(({ descendant }) => descendant);
}
