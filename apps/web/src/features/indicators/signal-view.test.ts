import { expect, it } from 'vitest';
import { assuranceView, signalView } from './signal-view.ts';

const signal = (over: Partial<Parameters<typeof signalView>[0]>) =>
  signalView({
    status: 'full',
    variation: 'common_cause',
    letter: null,
    isDefinitionChanged: false,
    ...over,
  });

it('gives no letter and no verdict below thirteen values, whatever the points do', () => {
  for (const status of ['line_only', 'preliminary'] as const) {
    expect(signal({ status, variation: 'concern', letter: 'H' })).toEqual({
      variant: 'dashed',
      tone: 'neutral',
      letter: '–',
      word: 'ofThirteen',
    });
  }
});

it('says that the definition changed rather than how many values there are', () => {
  expect(signal({ status: 'line_only', isDefinitionChanged: true })).toMatchObject({
    letter: '≠',
    word: 'redefined',
  });
});

it('shows concern when improvement and concern come together', () => {
  expect(signal({ variation: 'improvement_and_concern', letter: 'L' })).toEqual({
    variant: 'solid',
    tone: 'concern',
    letter: 'L',
    word: 'both',
  });
});

it('draws normal variation as a grey outline', () => {
  expect(signal({})).toMatchObject({ variant: 'outlined', tone: 'neutral', word: 'common' });
});

it('has a chip for the target only where there is a verdict', () => {
  expect(assuranceView('consistently_missed')).toMatchObject({ letter: 'F', tone: 'concern' });
  expect(assuranceView('hit_and_miss')).toMatchObject({ letter: '?' });
  expect(assuranceView('none')).toBeNull();
});
