import { describe, expect, it } from 'vitest';
import { countOf, isLongText, kindsIn, sectionsOf } from './change-sections.ts';
import type { ChangedItem, ChangedRisk, PlanChanges } from './plan-changes.ts';

const field = (name: string, before: string | null, after: string | null) => ({
  field: name,
  label: name,
  before,
  after,
});

const item = (id: string, own: Partial<ChangedItem> = {}): ChangedItem => ({
  kind: 'measure',
  id,
  name: id,
  change: 'changed',
  fields: [],
  actorNames: [],
  lastOn: '2026-08-31',
  ...own,
});

const risk = (code: string, movement: ChangedRisk['movement'], isBandChanged = false) =>
  ({ risk: { id: code, code, title: code }, movement, isBandChanged }) as ChangedRisk;

const changes = (own: Partial<PlanChanges>) =>
  ({ risks: [], items: [], signals: [], ...own }) as PlanChanges;

describe('sections of what has changed', () => {
  it('puts raised risks first, and a new colour before a new level', () => {
    const { risks } = sectionsOf(
      changes({
        risks: [risk('1', 'lowered'), risk('2', 'raised'), risk('3', 'raised', true)],
      }),
    );
    expect(risks.map((position) => position.risk.code)).toEqual(['3', '2', '1']);
  });

  it('splits what fits a line from texts that are read before and after', () => {
    const { measures, texts } = sectionsOf(
      changes({
        items: [
          item('a', {
            fields: [field('dueOn', '31 okt', '30 nov'), field('analysis', null, 'Kort.')],
          }),
          item('b', { fields: [field('description', 'Förut', 'Nu')] }),
        ],
      }),
    );
    expect(measures.map((row) => [row.item.id, row.fields.map((one) => one.field)])).toEqual([
      ['a', ['dueOn']],
    ]);
    expect(texts.map((row) => [row.item.id, row.field.field])).toEqual([
      ['a', 'analysis'],
      ['b', 'description'],
    ]);
  });

  it('gathers what was removed in one place, whatever it was', () => {
    const sections = sectionsOf(
      changes({
        items: [
          item('mål', { kind: 'goal', change: 'removed' }),
          item('åtgärd', { change: 'removed' }),
          item('ny', { kind: 'goal', change: 'added' }),
        ],
      }),
    );
    expect(sections.removed.map((one) => one.id)).toEqual(['mål', 'åtgärd']);
    expect(kindsIn(sections)).toEqual(['goals', 'removed']);
  });

  it("counts a risk's movement and its other changes in one section", () => {
    const sections = sectionsOf(
      changes({
        risks: [risk('1', 'raised')],
        items: [item('1', { kind: 'risk', fields: [field('ownerTitle', 'Chef', 'Ledare')] })],
      }),
    );
    expect(countOf(sections, 'risks')).toBe(2);
  });

  it('takes a long title for a text', () => {
    expect(isLongText(field('title', 'x'.repeat(81), 'y'))).toBe(true);
    expect(isLongText(field('title', 'Förut', 'Nu'))).toBe(false);
  });
});
