import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import '../../../lib/i18n/words/goals.ts';
import { renderInPlan } from '../../../testing/render-in-plan.tsx';
import { figuresOf, GoalIndicators } from './goal-indicators.tsx';

const row: Parameters<typeof GoalIndicators>[0]['indicators'][number] = {
  indicator: {
    id: 'i1',
    name: 'Barn som kommer till tals',
    valueKind: 'share',
    unit: '%',
    decimals: 0,
    direction: 'higher_better',
  },
  outcome: 85,
  boys: null,
  girls: null,
  previousYear: null,
  forecast: null,
  yearTarget: 90,
  councilTarget: null,
  councilTargetNote: null,
  hidden: ['girls'],
  doubts: [],
};

it('tells a figure that the viewer may not see from one that has no value', async () => {
  const figures = figuresOf([{ indicators: [row] }]);
  expect(figures).toEqual(['outcome', 'girls', 'yearTarget']);
  await renderInPlan(<GoalIndicators goalTitle="Mål" indicators={[row]} figures={figures} />);
  expect(screen.getByText('··')).toBeTruthy();
  expect(screen.getByText('skyddat värde')).toBeTruthy();
});
