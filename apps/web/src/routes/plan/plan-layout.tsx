import { useFragment } from '@apollo/client/react';
import { todayInStockholm } from '@lagesbild/domain/calendar';
import {
  createLazyRoute,
  Outlet,
  useLocation,
  useNavigate,
  useParams,
} from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UserMenu, userMenuFragment } from '../../features/auth/user-menu.tsx';
import { NoticeHost } from '../../features/plans/editing/notice-host.tsx';
import { PeriodPickers } from '../../features/plans/period-pickers.tsx';
import { PlanBottomNav, PlanNav } from '../../features/plans/plan-nav.tsx';
import {
  municipalityShellFragment,
  partOfPath,
  planShellFragment,
} from '../../features/plans/plan-shell.ts';
import { paths } from '../../lib/router/paths.ts';
import { planDates } from '../../lib/router/plan-search.ts';
import { usePlanPaths } from '../../lib/router/use-plan-paths.ts';
import { AppShell } from '../../ui/shell/app-shell.tsx';
import { TopBar } from '../../ui/shell/top-bar.tsx';
import { PlanBreadcrumb } from './plan-breadcrumb.tsx';

const ROUTE = '/$kommun/plan/$planId';

/**
 * The frame around a plan's pages. It has no request of its own: every page's operation carries what it shows, and it
 * reads that from the cache, so that it stands still while pages change inside it.
 */
function PlanLayout() {
  const { t } = useTranslation();
  const { kommun, planId } = useParams({ from: ROUTE });
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const planPaths = usePlanPaths();

  const shell = useFragment({
    fragment: planShellFragment,
    from: { __typename: 'Plan', id: planId },
    variables: planDates(search),
  });
  const municipality = useFragment({
    fragment: municipalityShellFragment,
    from: { __typename: 'Municipality', slug: kommun },
  });
  const me = useFragment({ fragment: userMenuFragment, from: { __typename: 'Me' } });

  // While another period loads the frame keeps what it showed.
  const last = useRef<{ planId: string; plan: typeof shell.data } | null>(null);
  if (shell.complete) last.current = { planId, plan: shell.data };
  const plan = shell.complete
    ? shell.data
    : last.current?.planId === planId
      ? last.current.plan
      : null;
  const complete = plan as Extract<typeof shell, { complete: true }>['data'] | null;

  const active = partOfPath(pathname);
  const roles = municipality.complete ? municipality.data.roles : [];

  return (
    <AppShell
      homeHref={planPaths.picture()}
      labels={{
        skip: t('shell.skip'),
        nav: t('shell.navLabel'),
        mobileNav: t('shell.mobileNavLabel'),
        openMenu: t('shell.openMenu'),
        closeMenu: t('shell.closeMenu'),
        more: t('shell.more'),
      }}
      nav={<PlanNav plan={complete} paths={planPaths} active={active} />}
      mobileNav={<PlanBottomNav plan={complete} paths={planPaths} active={active} />}
      topBar={
        <TopBar
          breadcrumb={
            <PlanBreadcrumb
              municipality={municipality.complete ? municipality.data.name : null}
              municipalityHref={paths.municipality(kommun)}
              plan={complete}
              active={active}
            />
          }
          pickers={
            complete && complete.followUps.length > 0 ? (
              <PeriodPickers
                followUps={complete.followUps}
                at={complete.picture.at}
                compareWith={complete.picture.compareWith}
                isLiving={
                  complete.abilities.canEdit || todayInStockholm(new Date()) < complete.endsBefore
                }
                onChange={({ datum, jamfor }) =>
                  void navigate({
                    to: '.',
                    search: (previous) => ({ ...previous, datum, jamfor }),
                  })
                }
              />
            ) : null
          }
          tools={
            me.complete ? (
              <UserMenu me={me.data} roleNames={roles.map((role) => t(`common.role.${role}`))} />
            ) : null
          }
        />
      }
    >
      <Outlet />
      <NoticeHost />
    </AppShell>
  );
}

export const lazyRoute = createLazyRoute(ROUTE)({ component: PlanLayout });
