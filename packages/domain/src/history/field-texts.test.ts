import { describe, expect, it } from 'vitest';
import { diffSnapshots, fieldTexts } from './index.ts';
import type { SnapshotValue } from './types.ts';

const names = new Map([
  ['u1', 'Alma Ek'],
  ['r1', '1.1 Brister'],
  ['r2', '1.2 Glapp'],
]);
const read = (
  field: string,
  before: SnapshotValue,
  after: SnapshotValue,
  locale: 'sv' | 'en' = 'sv',
) => {
  const [text] = fieldTexts([{ field, before, after }], (id) => names.get(id), locale);
  return text && [text.label, text.before, text.after];
};

describe('a difference is read', () => {
  it.each([
    ['title', 'a', 'b', ['Rubrik', 'a', 'b']],
    ['title', null, '', ['Rubrik', null, null]],
    ['dueOn', '2026-06-30', null, ['Klar senast', '30 juni 2026', null]],
    [
      'endsBefore',
      '2027-01-01',
      '2028-01-01',
      ['Sista dag', '31 december 2026', '31 december 2027'],
    ],
    ['ownerUserId', null, 'u1', ['Ansvarig person', null, 'Alma Ek']],
    ['ownerUserId', 'u9', 'u1', ['Ansvarig person', 'okänd', 'Alma Ek']],
    ['riskIds', ['r1'], ['r1', 'r2'], ['Risker', '1.1 Brister', '1.1 Brister, 1.2 Glapp']],
    ['riskIds', ['r1'], [], ['Risker', '1.1 Brister', null]],
    ['goalLevelNames', [], ['KF:s mål', 'Nämndmål'], ['Målnivåer', null, 'KF:s mål, Nämndmål']],
    ['progress', 'not_started', 'done', ['Status', 'Ej påbörjad', 'Klar']],
    ['trafficLight', null, 'at_risk', ['Stoppljus', null, 'Risk för försening']],
    ['fulfilment', 'unassessed', 'partial', ['Måluppfyllelse', 'Ej bedömd', 'Uppfylls delvis']],
    ['kind', 'residual', 'inherent', ['Slag', 'Efter åtgärder', 'Före åtgärder']],
    ['kind', 'action_plan', 't1', ['Slag', 'Åtgärdsplan', 'Tertial 1']],
    ['status', 'answered', 'done', ['Läge', 'Besvarad', 'Genomförd']],
    ['closeReason', null, 'risk_gone', ['Varför avslutad', null, 'Ingen risk kvarstår']],
    ['statedBand', null, 'red', ['Färg', null, 'Röd']],
    ['hasDeviation', false, true, ['Avvikelse', 'Nej', 'Ja']],
    ['number', 1, 2, ['Nummer', '1', '2']],
  ] as const)('%s: %j → %j', (field, before, after, expected) => {
    expect(read(field, before, after)).toEqual(expected);
  });

  it('in English too', () => {
    expect(read('dueOn', '2026-06-30', null, 'en')).toEqual(['Due', '30 June 2026', null]);
    expect(read('ownerUserId', 'u9', null, 'en')).toEqual(['Person responsible', 'unknown', null]);
    expect(read('state', 'open', 'closed', 'en')).toEqual(['State', 'Open', 'Closed']);
  });

  it('a code that nobody knows is given as it is', () => {
    expect(read('basis', null, 'guessed')).toEqual(['Underlag', null, 'Guessed']);
  });

  it('a field that no form has is left out', () => {
    expect(read('recordedAt', 'x', 'y')).toBeUndefined();
  });
});

it('differences come in the order of a form', () => {
  const diff = diffSnapshots(
    { closedOn: null, dueOn: null, title: 'a' },
    { closedOn: '2026-01-01', dueOn: '2026-02-01', title: 'b' },
  );
  expect(fieldTexts(diff, () => undefined, 'sv').map(({ field }) => field)).toEqual([
    'title',
    'dueOn',
    'closedOn',
  ]);
});

/** The snapshots of the editable objects and dated facts, field by field. */
const fieldsOf = {
  plan: 'orgUnitId kind title startsOn endsBefore riskScaleId goalLevelNames note closedOn',
  quality_area: 'number name focusArea closedOn',
  goal: 'parentId level code title description ownerTitle ownerUserId sort addedOn closedOn indicatorIds',
  risk: 'qualityAreaId code title description ownerTitle ownerUserId sort indicatorIds',
  measure:
    'title description ownerTitle ownerUserId startsOn dueOn hasDeviation analysis refersToMeasureId sort addedOn closedOn riskIds goalIds recommendationIds indicatorIds',
  activity:
    'measureId goalId title ownerTitle ownerUserId startsOn endsOn progress hasDeviation analysis sort addedOn closedOn',
  recommendation:
    'number title text receivedFrom receivedOn dueOn answer status reportBackOn ownerTitle ownerUserId selfChecksPerYear followUpNote addedOn closedOn',
  follow_up: 'kind label effectiveOn periodFrom periodTo',
  assessment:
    'kind effectiveOn scaleVersionId followUpId basis likelihood severity statedBand reason',
  risk_state: 'effectiveOn state closeReason note',
  measure_status: 'effectiveOn progress trafficLight note',
  goal_assessment: 'effectiveOn fulfilment analysis',
};

it.each(Object.entries(fieldsOf))(
  'every field of a %s has a label in both languages',
  (_, fields) => {
    for (const field of fields.split(' ')) {
      const change = [{ field, before: null, after: '2026-01-01' }];
      for (const locale of ['sv', 'en'] as const) {
        expect(fieldTexts(change, () => 'x', locale)[0]?.label, field).toMatch(/^\p{Lu}/u);
      }
    }
  },
);
