import { createRoute } from '@tanstack/react-router';
import { ownPathIn, type RawSearch } from '../../lib/router/search-values.ts';
import { rootRoute } from '../root-route.ts';

type SignInSearch = { nasta?: string };

/** `/logga-in`: where to go afterwards is in the address, and can only be a page of this site. */
export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'logga-in',
  validateSearch: (search: RawSearch): SignInSearch => ({ nasta: ownPathIn(search, 'nasta') }),
}).lazy(() => import('./sign-in-page.tsx').then((page) => page.lazyRoute));
