import { useTranslation } from 'react-i18next';
import type { PlanShell_PlanFragment } from '../../generated/gql/graphql.ts';
import type { PlanPaths } from '../../lib/router/paths.ts';
import { BottomNavItem, NavGroup, NavItem } from '../../ui/shell/nav.tsx';
import { type PlanPart, partsOf } from './plan-shell.ts';

type Props = {
  plan: PlanShell_PlanFragment | null;
  paths: PlanPaths;
  active: PlanPart;
};

/** The parts that this plan has, and the ways to follow them up; what it lacks is not a dead link. */
export function PlanNav({ plan, paths, active }: Props) {
  const { t } = useTranslation();
  const parts = plan && partsOf(plan);
  return (
    <>
      <NavGroup title={t('shell.group')}>
        <NavItem
          href={paths.picture()}
          label={t('shell.picture')}
          isActive={active === 'picture'}
        />
        {parts?.plan.map((part) => (
          <NavItem
            key={part}
            href={paths[part]()}
            label={t(`shell.${part}`)}
            count={plan?.counts[part] || undefined}
            isActive={active === part}
          />
        ))}
      </NavGroup>
      {parts && (
        <NavGroup title={t('shell.followGroup')}>
          {parts.follow.map((part) => (
            <NavItem
              key={part}
              href={paths[part]()}
              label={t(`shell.${part}`)}
              isActive={active === part}
            />
          ))}
        </NavGroup>
      )}
    </>
  );
}

const PHONE_PLACES = 3;
const PHONE_ORDER = ['risks', 'indicators', 'goals', 'recommendations', 'measures'] as const;

/** The phone's bottom bar: the first places; the rest are behind "Mer". */
export function PlanBottomNav({ plan, paths, active }: Props) {
  const { t } = useTranslation();
  const present = PHONE_ORDER.filter((part) => (plan?.counts[part] ?? 0) > 0);
  const parts: PlanPart[] = ['picture', ...present];
  return parts
    .slice(0, PHONE_PLACES)
    .map((part) => (
      <BottomNavItem
        key={part}
        href={paths[part]()}
        label={t(`shell.${part}`)}
        isActive={active === part}
      />
    ));
}
