import { describe, expect, it } from 'vitest';
import {
  canCopyPlan,
  canEditPlan,
  canMakePlanIn,
  canPublishScale,
  canReportMeasure,
  canUndo,
  type DataKind,
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
const answering: Role[] = ['management', 'head'];
const others = roles.filter((role) => !answering.includes(role));

/** A role in "unit", which has "group" below it and "board" above; "sibling" is elsewhere. */
const as = (role: Role, dataKind: DataKind = 'live'): Viewer => {
  const scope: Scope = {
    role,
    unitId: 'unit',
    subtree: new Set(['unit', 'group']),
    ancestors: new Set(['board']),
  };
  return {
    userId: 'me',
    name: 'Någon',
    municipalityId: 'm',
    dataKind,
    roles: [role],
    scopes: [scope],
  };
};
const nobody: Viewer = { ...as('head'), roles: [], scopes: [] };

const writes = {
  canEditPlan,
  canCopyPlan,
  canMakePlanIn,
  canPublishScale: (viewer: Viewer, unitId: string) => canPublishScale(viewer, [unitId]),
};
const abilities = Object.keys(writes) as (keyof typeof writes)[];

describe.each(abilities)('%s is denied', (ability) => {
  const can = writes[ability];

  it.each(others)('%s, in the own part too', (role) => {
    for (const unit of ['unit', 'group', 'board', 'sibling']) {
      expect(can(as(role), unit)).toBe(false);
    }
  });

  it.each(roles)('%s, above and beside', (role) => {
    expect(can(as(role), 'board')).toBe(false);
    expect(can(as(role), 'sibling')).toBe(false);
  });

  it.each(roles)('%s, in published figures', (role) => {
    expect(can(as(role, 'published'), 'unit')).toBe(false);
  });

  it('someone without a role', () => {
    expect(can(nobody, 'unit')).toBe(false);
  });
});

describe.each(abilities)('%s is given', (ability) => {
  it.each(answering)('%s, in the own part of the tree', (role) => {
    for (const unit of ['unit', 'group']) {
      expect(writes[ability](as(role), unit)).toBe(true);
      expect(writes[ability](as(role, 'demonstration'), unit)).toBe(true);
    }
  });
});

describe('a scale', () => {
  it('is not changed by somebody who writes in only some of its plans', () => {
    expect(canPublishScale(as('management'), ['unit', 'sibling'])).toBe(false);
  });

  it('is not changed by anybody when no plan uses it', () => {
    expect(canPublishScale(as('management'), [])).toBe(false);
  });

  it('is changed by somebody who writes in all of its plans', () => {
    expect(canPublishScale(as('head'), ['unit', 'group'])).toBe(true);
  });
});

describe('reporting a measure', () => {
  it.each(others)('is denied %s, when somebody else owns it', (role) => {
    expect(canReportMeasure(as(role), 'unit', 'another')).toBe(false);
    expect(canReportMeasure(as(role), 'unit', null)).toBe(false);
  });

  it.each(roles)('is denied %s as owner in a plan that is not seen', (role) => {
    expect(canReportMeasure(as(role), 'sibling', 'me')).toBe(false);
  });

  it.each(roles)('is denied %s as owner in published figures', (role) => {
    expect(canReportMeasure(as(role, 'published'), 'unit', 'me')).toBe(false);
  });

  it('is denied the administrator and someone without a role, also as owner', () => {
    expect(canReportMeasure(as('admin'), 'unit', 'me')).toBe(false);
    expect(canReportMeasure(nobody, 'unit', 'me')).toBe(false);
  });

  it.each(roles.filter((role) => role !== 'admin'))(
    'is given %s as owner in plans of the own part and above',
    (role) => {
      expect(canReportMeasure(as(role), 'unit', 'me')).toBe(true);
      expect(canReportMeasure(as(role), 'board', 'me')).toBe(true);
    },
  );

  it.each(answering)('is given %s, whoever owns it', (role) => {
    expect(canReportMeasure(as(role), 'unit', 'another')).toBe(true);
    expect(canReportMeasure(as(role), 'group', null)).toBe(true);
  });
});

describe('taking a change back', () => {
  const report = { entityType: 'measure_status', actorUserId: 'me' };
  const own = { planUnitId: 'unit', ownerUserId: 'me' };

  it.each(answering)('is given %s, whoever wrote it', (role) => {
    for (const entityType of ['measure', 'measure_status', 'assessment']) {
      const change = { entityType, actorUserId: 'another' };
      expect(canUndo(as(role), change, { ...own, ownerUserId: null })).toBe(true);
      expect(canUndo(as(role, 'published'), change, own)).toBe(false);
    }
  });

  it.each(others)('is denied %s, except for the own report of the own measure', (role) => {
    expect(canUndo(as(role), report, own)).toBe(role !== 'admin');
    expect(canUndo(as(role), { ...report, actorUserId: 'another' }, own)).toBe(false);
    expect(canUndo(as(role), { ...report, entityType: 'measure' }, own)).toBe(false);
    expect(canUndo(as(role), report, { ...own, ownerUserId: 'another' })).toBe(false);
    expect(canUndo(as(role), report, { ...own, planUnitId: 'sibling' })).toBe(false);
    expect(canUndo(as(role, 'published'), report, own)).toBe(false);
  });
});
