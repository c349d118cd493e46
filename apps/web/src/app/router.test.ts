import { expect, it } from 'vitest';
import type { RouterContext } from '../lib/router/router-context.ts';
import { createAppRouter } from './router.tsx';

/** What a page is handed for an address, after the router has laid what the routes read over what is written. */
function searchAt(path: string, search: Record<string, unknown>) {
  const router = createAppRouter({} as RouterContext);
  return router.matchRoutes(path, search).at(-1)?.search;
}

it('leads nobody to another site after signing in', () => {
  expect(searchAt('/logga-in', { nasta: 'https://ond.se/' })).toEqual({});
  expect(searchAt('/logga-in', { nasta: '/ada' })).toEqual({ nasta: '/ada' });
});

it.each([
  ['/ada/plan/p', { datum: '2026-13-45', jamfor: 'x' }],
  ['/ada/plan/p/mal', { datum: '' }],
  ['/ada/plan/p/atgarder', { vy: '', lage: 'hej', visa: 'hej' }],
  ['/ada/plan/p/indikatorer', { sok: '', visa: 'hej' }],
  ['/ada/plan/p/indikatorer/i', { enhet: '1', vy: 'hej', fran: 'x', till: 'y', segment: '' }],
  ['/ada/plan/p/skala', { version: 'hej' }],
  ['/', { valj: 'hej' }],
])('leaves out what %s cannot read in its address', (path, search) => {
  expect(searchAt(path, search)).toEqual({});
});
