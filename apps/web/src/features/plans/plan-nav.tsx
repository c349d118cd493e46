import { useTranslation } from 'react-i18next';
import type { PlanShell_PlanFragment } from '../../generated/gql/graphql.ts';
import type { PlanPaths } from '../../lib/router/paths.ts';
import { BottomNavItem, NavGroup, NavItem } from '../../ui/shell/nav.tsx';
import type { PlanPart } from './plan-shell.ts';

type Props = {
  counts: PlanShell_PlanFragment['counts'] | null;
  paths: PlanPaths;
  active: PlanPart;
};

const COUNTED = ['risks', 'measures', 'goals', 'indicators', 'recommendations'] as const;

/** The parts that this plan has; a part it lacks is not a dead link. */
export function PlanNav({ counts, paths, active }: Props) {
  const { t } = useTranslation();
  return (
    <NavGroup title={t('shell.group')}>
      <NavItem href={paths.picture()} label={t('shell.picture')} isActive={active === 'picture'} />
      {COUNTED.filter((part) => (counts?.[part] ?? 0) > 0).map((part) => (
        <NavItem
          key={part}
          href={paths[part]()}
          label={t(`shell.${part}`)}
          {...(counts ? { count: counts[part] } : {})}
          isActive={active === part}
        />
      ))}
    </NavGroup>
  );
}

const PHONE_PLACES = 3;
const PHONE_ORDER = ['risks', 'indicators', 'goals', 'recommendations', 'measures'] as const;

/** The phone's bottom bar: the first places; the rest are behind "Mer". */
export function PlanBottomNav({ counts, paths, active }: Props) {
  const { t } = useTranslation();
  const present = PHONE_ORDER.filter((part) => (counts?.[part] ?? 0) > 0);
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
