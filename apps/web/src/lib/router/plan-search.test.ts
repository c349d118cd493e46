import { expect, it } from 'vitest';
import { paths, planPaths } from './paths.ts';
import { planDates, validatePlanSearch } from './plan-search.ts';

it('keeps a comparison only with an earlier date', () => {
  expect(validatePlanSearch({ datum: '2020-08-31', jamfor: '2020-04-30' })).toEqual({
    datum: '2020-08-31',
    jamfor: '2020-04-30',
  });
  expect(validatePlanSearch({ datum: '2020-04-30', jamfor: '2020-08-31' })).toEqual({
    datum: '2020-04-30',
  });
  expect(validatePlanSearch({ jamfor: '2020-04-30' })).toEqual({ jamfor: '2020-04-30' });
});

it('lets the server choose the dates that the address leaves out', () => {
  expect(planDates({})).toEqual({ at: null, compareWith: null });
});

it('carries the dates in view from page to page, beside the page’s own filter', () => {
  const plan = planPaths({ slug: 'nacka', planId: 'p', search: { datum: '2020-04-30' } });
  expect(plan.picture()).toBe('/nacka/plan/p?datum=2020-04-30');
  expect(plan.risks({ farg: 'rod' })).toBe('/nacka/plan/p/risker?datum=2020-04-30&farg=rod');
  expect(plan.risk('r', '2020-05-01')).toBe('/nacka/plan/p/risker/r?datum=2020-05-01');
});

it('writes a slug so that it cannot become another path', () => {
  expect(paths.municipality('a/b')).toBe('/a%2Fb');
});
