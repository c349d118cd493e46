import { createRoute, redirect } from '@tanstack/react-router';
import { graphql } from '../../generated/gql/gql.ts';
import { loadOperation, toSignIn } from '../../lib/router/load-operation.ts';
import { oneOf, type RawSearch } from '../../lib/router/search-values.ts';
import { rootRoute } from '../root-route.ts';

export const startQuery = graphql(`
  query Start {
    me {
      id
      email
      ...WayIn_me
      ...UserMenu_me
      ...MunicipalityChoice_me
    }
  }
`);

/** What the way in depends on, read from the cache once `Start` has brought it. */
const wayInFragment = graphql(`
  fragment WayIn_me on Me {
    lastMunicipality
    municipalities {
      id
      slug
    }
  }
`);

type StartSearch = { valj?: 'ja' };

/** `/`: leads to the municipality last chosen, or the only one; else, and with `?valj=ja`, to the choice. */
export const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search: RawSearch): StartSearch => ({ valj: oneOf(search, 'valj', ['ja']) }),
  loaderDeps: ({ search }) => ({ isChoosing: search.valj === 'ja' }),
  loader: async ({ context, deps, location }) => {
    const loaded = await loadOperation(context, startQuery, {}, location);
    const me = context.client.readFragment({
      fragment: wayInFragment,
      from: { __typename: 'Me' },
    });
    if (!me) throw toSignIn(location.href);
    const slugs = me.municipalities.map((municipality) => municipality.slug);
    const target =
      slugs.length === 1 ? slugs[0] : slugs.find((slug) => slug === me.lastMunicipality);
    if (target && !(deps.isChoosing && slugs.length > 1)) {
      throw redirect({ to: '/$kommun', params: { kommun: target }, replace: true });
    }
    return loaded;
  },
}).lazy(() => import('./start-page.tsx').then((page) => page.lazyRoute));
