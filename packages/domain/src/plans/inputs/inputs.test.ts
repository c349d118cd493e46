import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import {
  assessGoalInput,
  changeRiskStateInput,
  closePartInput,
  copyPlanInput,
  keepDraftInput,
  publishRiskScaleInput,
  reportMeasureInput,
  type SaveMeasureInput,
  saveActivityInput,
  saveFollowUpInput,
  saveGoalInput,
  saveMeasureInput,
  savePlanInput,
  saveQualityAreaInput,
  saveRecommendationInput,
  saveRiskInput,
  undoChangeInput,
} from '../index.ts';

const id = '0190b6a0-0000-7000-8000-000000000001';
const other = '0190b6a0-0000-7000-8000-000000000002';
const municipality = 'adala';
const changed = { municipality, id, version: 3 };

const faults = (schema: z.ZodMiniType, value: unknown) =>
  Object.fromEntries(
    (schema.safeParse(value).error?.issues ?? []).map((issue) => [issue.path[0], issue.message]),
  );

describe('what is left out and what is emptied', () => {
  it('are told apart', () => {
    const input = saveMeasureInput.parse({ ...changed, ownerTitle: null, description: '  ' });
    expect(input).toEqual({ ...changed, ownerTitle: null, description: null });
    expect(Object.keys(input)).not.toContain('dueOn');
  });

  it('are told apart in the type too', () => {
    expectTypeOf<SaveMeasureInput['dueOn']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<SaveMeasureInput['title']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<SaveMeasureInput['version']>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<SaveMeasureInput['analysis']>().toEqualTypeOf<string | null | undefined>();
  });

  it('a heading is not emptied', () => {
    expect(faults(saveMeasureInput, { ...changed, title: null })).toEqual({
      title: 'Skriv vad som ska göras.',
    });
  });

  it('what nobody asked for is dropped', () => {
    expect(saveRiskInput.parse({ ...changed, municipalityId: 'x' })).not.toHaveProperty(
      'municipalityId',
    );
  });
});

describe('a change without its version', () => {
  it.each([
    savePlanInput,
    saveQualityAreaInput,
    saveGoalInput,
    saveRiskInput,
    saveMeasureInput,
    saveActivityInput,
    saveRecommendationInput,
    saveFollowUpInput,
  ])('is refused (%#)', (schema) => {
    expect(faults(schema, { municipality, id })).toHaveProperty('version');
    expect(faults(schema, changed)).toEqual({});
  });
});

describe('a new object', () => {
  it.each([
    ['plan', savePlanInput, ['orgUnitId', 'kind', 'title', 'startsOn', 'lastDay']],
    ['quality area', saveQualityAreaInput, ['planId', 'number', 'name']],
    ['goal', saveGoalInput, ['planId', 'title']],
    ['risk', saveRiskInput, ['planId', 'code', 'title']],
    ['measure', saveMeasureInput, ['planId', 'title']],
    ['activity', saveActivityInput, ['title']],
    ['recommendation', saveRecommendationInput, ['planId', 'number', 'title', 'receivedFrom']],
    ['follow-up', saveFollowUpInput, ['planId', 'kind', 'effectiveOn']],
  ] as const)('%s is refused without what it cannot lack', (_, schema, fields) => {
    const found = faults(schema, { municipality });
    expect(Object.keys(found).toSorted()).toEqual([...fields].toSorted());
    for (const message of Object.values(found)) {
      expect(message).toMatch(/\.$/);
    }
  });
});

describe('a plan', () => {
  const levels = (goalLevelNames: string[]) =>
    faults(savePlanInput, { ...changed, goalLevelNames });

  it('has at most four levels with names of their own', () => {
    expect(levels(['KF:s mål', 'Nämndmål', 'Enhetsmål'])).toEqual({});
    expect(levels([])).toEqual({});
    expect(levels(['a', 'b', 'c', 'd', 'e']).goalLevelNames).toContain('högst fyra');
    expect(levels(['Mål', ' mål']).goalLevelNames).toContain('samma namn');
    expect(levels(['']).goalLevelNames).toContain('Ge nivån ett namn');
  });
});

describe('an activity', () => {
  const made = { municipality, title: 'Utbilda' };

  it('belongs to a measure or to a goal', () => {
    expect(faults(saveActivityInput, { ...made, measureId: id })).toEqual({});
    expect(faults(saveActivityInput, { ...made, goalId: id, measureId: null })).toEqual({});
    expect(faults(saveActivityInput, { ...made, goalId: id, measureId: other })).toHaveProperty(
      'measureId',
    );
  });
});

describe('the state of a risk', () => {
  const state = { municipality, riskId: id, version: 1, effectiveOn: '2026-08-31' };

  it('has a reason exactly when it is closed', () => {
    expect(faults(changeRiskStateInput, { ...state, isOpen: true })).toEqual({});
    expect(
      faults(changeRiskStateInput, { ...state, isOpen: false, closeReason: 'merged' }),
    ).toEqual({});
    expect(faults(changeRiskStateInput, { ...state, isOpen: false })).toEqual({
      closeReason: 'Välj varför risken avslutas.',
    });
    expect(
      faults(changeRiskStateInput, { ...state, isOpen: true, closeReason: 'merged' }),
    ).toHaveProperty('closeReason');
  });
});

describe('what is wrong is told at its field', () => {
  it.each([
    [saveRiskInput, { ...changed, code: 'x'.repeat(21) }, 'code', 'högst 20 tecken'],
    [saveRiskInput, { ...changed, title: '<b>x</b>' }, 'title', '(<b>)'],
    [saveMeasureInput, { ...changed, dueOn: '2026-02-30' }, 'dueOn', 'ÅÅÅÅ-MM-DD'],
    [saveMeasureInput, { ...changed, riskIds: ['x'] }, 'riskIds', 'Ogiltig identitet'],
    [saveGoalInput, { ...changed, description: 'x'.repeat(5001) }, 'description', 'högst 5'],
    [saveQualityAreaInput, { ...changed, number: 0 }, 'number', '1–999'],
    [saveRecommendationInput, { ...changed, selfChecksPerYear: -1 }, 'selfChecksPerYear', '0–366'],
    [
      reportMeasureInput,
      {
        municipality,
        measureId: id,
        version: 1,
        effectiveOn: '2026-08-31',
        note: 'x'.repeat(2001),
      },
      'note',
      'högst 2',
    ],
    [
      assessGoalInput,
      { municipality, goalId: id, version: 1, effectiveOn: '2026-08-31', fulfilment: 'most' },
      'fulfilment',
      'uppfylls',
    ],
    [
      copyPlanInput,
      { municipality, planId: id, title: '', startsOn: '2027-01-01', lastDay: '2027-12-31' },
      'title',
      'rubrik',
    ],
    [closePartInput, { municipality, id, version: 1, kind: 'risk' }, 'kind', 'avslutas'],
    [undoChangeInput, { municipality, changeId: 'x' }, 'changeId', 'identitet'],
    [keepDraftInput, { municipality, key: 'risk x', body: '{' }, 'body', 'läsa'],
    [keepDraftInput, { municipality, key: '', body: null }, 'key', 'saknas'],
  ] as const)('%#: %o', (schema, input, field, words) => {
    const found = faults(schema, input);
    expect(Object.keys(found)).toEqual([field]);
    expect(found[field]).toContain(words);
  });
});

it('a draft keeps what was typed, also what would be refused', () => {
  const body = JSON.stringify({ title: '<b>' });
  expect(keepDraftInput.parse({ municipality, key: 'risk x', body }).body).toBe(body);
});

it('a scale’s names are not judged here, so that the editor is told which one is at fault', () => {
  const scale = {
    municipality,
    planId: id,
    fromNumber: 1,
    likelihoodAxis: 'Sannolikhet',
    severityAxis: 'Konsekvens',
    likelihoodNames: ['', 'x', 'x'],
    severityNames: ['a'],
    cellBands: ['green'],
  };
  expect(faults(publishRiskScaleInput, scale)).toEqual({});
});
