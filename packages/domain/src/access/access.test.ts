import { describe, expect, it } from 'vitest';
import {
  canAssessRisk,
  canSeeIndicator,
  canSeePlan,
  canSeeUnitFigures,
  type DataKind,
  mustLogReads,
  privacyClass,
  type Role,
  type Scope,
  type Viewer,
} from './index.ts';

const roles: Role[] = [
  'board',
  'management',
  'head',
  'group_leader',
  'controller',
  'auditor',
  'admin',
];

/** A role in "unit", which has "group" below it and "board" above; "sibling" and its group are elsewhere. */
const inUnit = (role: Role): Scope => ({
  role,
  unitId: 'unit',
  subtree: new Set(['unit', 'group']),
  ancestors: new Set(['department', 'board']),
});

const viewer = (scopes: Scope[], dataKind: DataKind = 'live'): Viewer => ({
  userId: 'u',
  name: 'Någon',
  municipalityId: 'm',
  dataKind,
  roles: scopes.map((scope) => scope.role),
  scopes,
});

const as = (role: Role, dataKind?: DataKind) => viewer([inUnit(role)], dataKind);

describe('denials', () => {
  it.each(roles)('%s sees nothing of a sibling unit', (role) => {
    expect(privacyClass(as(role), 'sibling')).toBe('none');
    expect(canSeePlan(as(role), 'sibling')).toBe(false);
    expect(canSeeIndicator(as(role), 'sibling')).toBe(false);
    expect(canSeeUnitFigures(as(role), 'sibling')).toBe(false);
    expect(canAssessRisk(as(role), 'sibling')).toBe(false);
  });

  it('someone without a role sees nothing', () => {
    expect(privacyClass(viewer([]), 'unit')).toBe('none');
    expect(canSeePlan(viewer([]), 'unit')).toBe(false);
  });

  it.each(['unit', 'group', 'board'])(
    'the system’s administrator sees no figures of %s',
    (unit) => {
      expect(privacyClass(as('admin'), unit)).toBe('none');
      expect(canSeePlan(as('admin'), unit)).toBe(false);
      expect(canSeeIndicator(as('admin'), unit)).toBe(false);
      expect(canSeeUnitFigures(as('admin'), unit)).toBe(false);
    },
  );

  it.each(['board', 'group_leader', 'controller', 'auditor', 'admin'] as const)(
    '%s assesses no risks',
    (role) => {
      expect(canAssessRisk(as(role), 'unit')).toBe(false);
    },
  );

  it.each(roles)('%s assesses no risks of the units above', (role) => {
    expect(canAssessRisk(as(role), 'department')).toBe(false);
  });

  it.each(roles)('%s assesses no risks in published figures', (role) => {
    expect(canAssessRisk(as(role, 'published'), 'unit')).toBe(false);
  });

  it('the board sees no exact figure, not even of its own', () => {
    for (const unit of ['unit', 'group', 'board']) {
      expect(privacyClass(as('board'), unit)).toBe('protected');
    }
  });
});

describe('abilities', () => {
  it.each([
    ['board', 'protected', 'protected'],
    ['management', 'exact', 'protected'],
    ['head', 'exact', 'protected'],
    ['group_leader', 'exact', 'protected'],
    ['controller', 'exact', 'protected'],
    ['auditor', 'exact', 'exact'],
    ['admin', 'none', 'none'],
  ] as const)('%s: own part %s, above %s', (role, own, above) => {
    expect(privacyClass(as(role), 'unit')).toBe(own);
    expect(privacyClass(as(role), 'group')).toBe(own);
    expect(privacyClass(as(role), 'board')).toBe(above);
  });

  it.each(roles.filter((role) => role !== 'admin'))(
    '%s sees plans of the own part of the tree and above',
    (role) => {
      for (const unit of ['unit', 'group', 'department', 'board']) {
        expect(canSeePlan(as(role), unit)).toBe(true);
        expect(canSeeIndicator(as(role), unit)).toBe(true);
        expect(canSeeUnitFigures(as(role), unit)).toBe(true);
      }
    },
  );

  it.each(['management', 'head'] as const)('%s assesses risks of the own part', (role) => {
    expect(canAssessRisk(as(role), 'unit')).toBe(true);
    expect(canAssessRisk(as(role), 'group')).toBe(true);
    expect(canAssessRisk(as(role, 'demonstration'), 'unit')).toBe(true);
  });

  it('two roles give the better class of each unit', () => {
    const elsewhere: Scope = {
      role: 'head',
      unitId: 'sibling',
      subtree: new Set(['sibling']),
      ancestors: new Set(['board']),
    };
    const both = viewer([inUnit('board'), elsewhere]);
    expect(privacyClass(both, 'sibling')).toBe('exact');
    expect(privacyClass(both, 'unit')).toBe('protected');
    expect(canAssessRisk(both, 'sibling')).toBe(true);
    expect(canAssessRisk(both, 'unit')).toBe(false);
  });

  it.each(roles)('reads are logged for an auditor and nobody else: %s', (role) => {
    expect(mustLogReads(as(role))).toBe(role === 'auditor');
  });

  it('reads are logged when one of several roles is auditor', () => {
    expect(mustLogReads(viewer([inUnit('head'), inUnit('auditor')]))).toBe(true);
  });
});
