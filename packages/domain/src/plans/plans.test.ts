import { describe, expect, it } from 'vitest';
import {
  followUpName,
  fulfilmentCounts,
  fulfilmentLabel,
  planKindLabel,
  progressCounts,
  progressLabel,
  proposedTrafficLight,
  sortMeasuresWorstFirst,
  trafficLightCounts,
  trafficLightLabel,
} from './index.ts';

const measure = (
  id: string,
  trafficLight: 'late' | 'at_risk' | 'on_time' | null,
  dueOn: string | null = '2026-12-31',
  progress: 'ongoing' | 'done' | 'stopped' | null = 'ongoing',
) => ({ id, trafficLight, dueOn, progress });

describe('measures worst first', () => {
  const order = (...measures: ReturnType<typeof measure>[]) =>
    sortMeasuresWorstFirst(measures).map(({ id }) => id);

  it('late, at risk, unknown, on time', () => {
    expect(
      order(
        measure('on time', 'on_time'),
        measure('unknown', null),
        measure('at risk', 'at_risk'),
        measure('late', 'late'),
      ),
    ).toEqual(['late', 'at risk', 'unknown', 'on time']);
  });

  it('then by due date, none last', () => {
    expect(
      order(
        measure('no date', 'late', null),
        measure('later', 'late', '2026-10-01'),
        measure('sooner', 'late', '2026-09-01'),
      ),
    ).toEqual(['sooner', 'later', 'no date']);
  });

  it('what is done or stopped comes last', () => {
    expect(
      order(
        measure('done', 'late', '2026-01-01', 'done'),
        measure('stopped', 'at_risk', '2026-01-01', 'stopped'),
        measure('remaining', 'on_time'),
      ),
    ).toEqual(['remaining', 'done', 'stopped']);
  });

  it('equal ones keep their order, and the list given is not changed', () => {
    const given = [measure('a', null, null), measure('b', 'late'), measure('c', null, null)];
    expect(sortMeasuresWorstFirst(given).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(given.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('the proposed light', () => {
  const today = '2026-08-31';
  const dates = { startsOn: '2026-08-01', dueOn: '2026-12-31' };

  it.each([
    [{ ...dates, progress: 'done', dueOn: '2026-01-01' }, 'on_time'],
    [{ ...dates, progress: 'ongoing', dueOn: '2026-08-30' }, 'late'],
    [{ ...dates, progress: 'ongoing', dueOn: '2026-08-31' }, 'on_time'],
    [{ ...dates, progress: 'not_done' }, 'late'],
    [{ ...dates, progress: 'not_started' }, 'at_risk'],
    [{ startsOn: null, dueOn: '2026-09-30', progress: 'not_started' }, 'at_risk'],
    [{ startsOn: null, dueOn: '2026-10-01', progress: 'not_started' }, 'on_time'],
    [{ startsOn: '2026-09-01', dueOn: '2026-12-31', progress: 'not_started' }, 'on_time'],
    [{ ...dates, progress: 'ongoing' }, 'on_time'],
    [{ ...dates, progress: null }, 'on_time'],
    [{ ...dates, progress: 'stopped', dueOn: '2026-01-01' }, null],
    [{ startsOn: null, dueOn: null, progress: 'ongoing' }, null],
  ] as const)('of %o is %s', (state, light) => {
    expect(proposedTrafficLight(state, today)).toBe(light);
  });
});

describe('counts', () => {
  it('count what is unknown as unknown', () => {
    const measures = [measure('a', 'late'), measure('b', null), measure('c', 'late')];
    expect(trafficLightCounts(measures)).toEqual({ late: 2, at_risk: 0, on_time: 0, unknown: 1 });
    expect(progressCounts([{ progress: 'done' }, { progress: null }])).toMatchObject({
      done: 1,
      unknown: 1,
      ongoing: 0,
    });
  });

  it('count goals by degree', () => {
    expect(fulfilmentCounts([{ fulfilment: 'full' }, { fulfilment: 'unassessed' }])).toEqual({
      full: 1,
      partial: 0,
      none: 0,
      unassessed: 1,
    });
  });
});

describe('words', () => {
  it('are the reports’ own in Swedish', () => {
    expect(trafficLightLabel('at_risk', 'sv')).toBe('risk för försening');
    expect(progressLabel('not_done', 'sv')).toBe('ej klar');
    expect(fulfilmentLabel('partial', 'sv')).toBe('uppfylls delvis');
    expect(planKindLabel('internal_control_plan', 'sv')).toBe('internkontrollplan');
  });

  it('exist in English', () => {
    expect(trafficLightLabel('late', 'en')).toBe('late');
    expect(progressLabel('ongoing', 'en')).toBe('ongoing');
    expect(fulfilmentLabel('none', 'en')).toBe('not met');
    expect(planKindLabel('action_plan', 'en')).toBe('action plan');
  });

  it.each([
    ['start', 'årets start'],
    ['t1', 'tertial 1'],
    ['t2', 'tertial 2'],
    ['year_end', 'bokslutet 2020'],
    ['date', 'den 31 december 2020'],
  ] as const)('name the follow-up %s after "sedan"', (kind, name) => {
    expect(followUpName({ kind, effectiveOn: '2020-12-31' }, 'sv')).toBe(name);
  });

  it('name a follow-up in English', () => {
    expect(followUpName({ kind: 'date', effectiveOn: '2020-12-31' }, 'en')).toBe(
      '31 December 2020',
    );
  });
});
