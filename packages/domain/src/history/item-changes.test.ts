import { describe, expect, it } from 'vitest';
import { actionOf, itemChangesBetween, partName } from './index.ts';
import { historyWriter } from './testing.ts';
import type { Snapshot } from './types.ts';

const measure: Snapshot = {
  title: 'Utbilda',
  dueOn: '2026-06-30',
  addedOn: null,
  closedOn: null,
  riskIds: ['r1'],
  sort: 1,
};
const [t1, t2] = ['2026-04-30', '2026-08-31'];

function written(write: (history: ReturnType<typeof historyWriter>) => void) {
  const history = historyWriter('2026-01-01');
  history.make('measure', 'm', measure);
  write(history);
  return itemChangesBetween(history.changes, t1, t2);
}

describe('between two days', () => {
  it('what did not change is not told, nor what is only put in another order', () => {
    expect(written(() => undefined)).toEqual([]);
    expect(
      written((history) => {
        history.nextDay(150);
        history.change('m', { sort: 2 });
      }),
    ).toEqual([]);
  });

  it('a change is told with its fields, who wrote it and when', () => {
    const [item, ...rest] = written((history) => {
      history.nextDay(150);
      history.change('m', { dueOn: '2026-09-30' }, { actorName: 'Alma' });
      history.nextDay(1);
      history.change('m', { title: 'Utbilda alla' }, { actorName: 'Bo' });
      history.change('m', { title: 'Utbilda fler' }, { actorName: 'Alma' });
    });
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      type: 'measure',
      id: 'm',
      change: 'changed',
      actorNames: ['Bo', 'Alma'],
      lastOn: '2026-06-01',
    });
    expect(item?.fields).toEqual([
      { field: 'title', before: 'Utbilda', after: 'Utbilda fler' },
      { field: 'dueOn', before: '2026-06-30', after: '2026-09-30' },
    ]);
  });

  it('what was changed and changed back is not told', () => {
    expect(
      written((history) => {
        history.nextDay(150);
        history.change('m', { dueOn: '2026-09-30' });
        history.change('m', { dueOn: '2026-06-30' });
      }),
    ).toEqual([]);
  });

  it('a closed one is gone, from its day on', () => {
    const items = written((history) => {
      history.nextDay(150);
      history.change('m', { closedOn: t2 }, { effectiveOn: t2 });
    });
    expect(items).toMatchObject([
      { change: 'removed', fields: [], after: null, before: { title: 'Utbilda' }, lastOn: t2 },
    ]);
  });

  it('one that was closed and is back is reopened, with what else differs', () => {
    const items = written((history) => {
      history.nextDay(50);
      history.change('m', { closedOn: '2026-02-20' });
      history.nextDay(100);
      history.change('m', { closedOn: null, title: 'Utbilda igen' });
    });
    expect(items).toMatchObject([{ change: 'reopened', before: null }]);
    expect(items[0]?.fields.map(({ field }) => field)).toEqual(['title']);
  });

  it('a new one is added, one that came and went is not told', () => {
    const items = written((history) => {
      history.nextDay(150);
      history.make('measure', 'n', { ...measure, addedOn: '2026-05-31' });
      history.make('measure', 'gone', measure);
      history.nextDay(10);
      history.change('gone', { closedOn: '2026-06-10' });
    });
    expect(items.map(({ id, change }) => [id, change])).toEqual([['n', 'added']]);
  });

  it('what is reported of a measure or a goal differs like its own fields', () => {
    const items = written((history) => {
      history.make('goal', 'g', { title: 'Trygghet' });
      history.make(
        'measure_status',
        's1',
        { progress: 'ongoing', trafficLight: null, note: null },
        {
          subjectId: 'm',
        },
      );
      history.nextDay(150);
      history.make(
        'measure_status',
        's2',
        { progress: 'done', trafficLight: null, note: 'Klart.' },
        {
          subjectId: 'm',
        },
      );
      history.nextDay(1);
      history.make(
        'goal_assessment',
        'a',
        { fulfilment: 'full', analysis: null },
        { subjectId: 'g' },
      );
    });
    expect(items).toMatchObject([
      {
        id: 'm',
        fields: [
          { field: 'progress', before: 'ongoing', after: 'done' },
          { field: 'statusNote', before: null, after: 'Klart.' },
        ],
      },
      { id: 'g', fields: [{ field: 'fulfilment', before: null, after: 'full' }] },
    ]);
  });

  it('of a risk only its texts are told here', () => {
    const items = written((history) => {
      history.make('risk', 'old', { code: '1.1', title: 'Sen handläggning' });
      history.nextDay(150);
      history.make('risk', 'new', { code: '1.2', title: 'Ny' });
      history.change('old', { title: 'Handläggning över tid' });
      history.make('assessment', 'a', { likelihood: 3 }, { subjectId: 'old' });
    });
    expect(items).toMatchObject([{ id: 'old', change: 'changed' }]);
  });
});

describe('what a change did', () => {
  const at = (
    entityType: string,
    before: Snapshot | null,
    after: Snapshot | null,
    entityVersion = 5,
  ) => actionOf({ entityType, before, after, entityVersion });

  it.each([
    ['created', null, measure],
    ['changed', measure, { ...measure, title: 'x' }],
    ['closed', measure, { ...measure, closedOn: t1 }],
    ['reopened', { ...measure, closedOn: t1 }, measure],
    ['changed', { ...measure, closedOn: t1 }, { ...measure, closedOn: t2 }],
    ['withdrawn', measure, null],
  ] as const)('%s', (action, before, after) => {
    expect(at('measure', before, after)).toBe(action);
  });

  it('is told from a risk’s state', () => {
    expect(at('risk_state', null, { state: 'closed' })).toBe('closed');
    expect(at('risk_state', null, { state: 'open' })).toBe('reopened');
    expect(at('risk_state', null, { state: 'open' }, 2)).toBe('created');
    expect(at('assessment', null, { likelihood: 2 })).toBe('created');
  });
});

it.each([
  ['risk', { code: '1.1', title: 'Brister' }, '1.1 Brister'],
  ['measure', { title: 'Utbilda' }, 'Utbilda'],
  ['goal', { code: null, title: 'Trygghet' }, 'Trygghet'],
  ['quality_area', { number: 2, name: 'Rättssäkerhet' }, '2. Rättssäkerhet'],
  ['recommendation', { number: 3, title: 'Säkerställ' }, '3. Säkerställ'],
  ['follow_up', { label: 'T1 2026' }, 'T1 2026'],
] as const)('a %s is called by what people know it by', (type, snapshot, name) => {
  expect(partName(type, snapshot)).toBe(name);
});
