import type { FragmentType } from '@apollo/client/masking';
import { addDays } from '@lagesbild/domain/calendar';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated/gql/gql.ts';
import type { PlanList_MunicipalityFragment } from '../../generated/gql/graphql.ts';
import { useOwnFragment } from '../../lib/apollo/use-own-fragment.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { paths } from '../../lib/router/paths.ts';
import { UiLink } from '../../ui/link/ui-link.tsx';
import { EmptyState } from '../../ui/states/states.tsx';
import s from './plan-list.module.css';

const fragment = graphql(`
  fragment PlanList_municipality on Municipality {
    slug
    roles
    plans {
      id
      title
      kind
      startsOn
      endsBefore
      orgUnit {
        id
        name
      }
      followUps {
        id
        effectiveOn
      }
      counts {
        risks
        measures
        goals
        indicators
        recommendations
      }
    }
  }
`);

const COUNTED = ['risks', 'measures', 'goals', 'indicators', 'recommendations'] as const;
type Counts = PlanList_MunicipalityFragment['plans'][number]['counts'];

/** The plans one may see, newest first, with what each holds. */
export function PlanList({ municipality }: { municipality: FragmentType<typeof fragment> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { slug, plans, roles } = useOwnFragment(fragment, municipality);
  if (plans.length === 0) {
    // Who runs the system sees no figures at all: then nothing is missing, and somebody else can give a role that does.
    const isAdminOnly = roles.every((role) => role === 'admin');
    return <EmptyState text={t(isAdminOnly ? 'shell.plansNotForAdmin' : 'shell.plansEmpty')} />;
  }

  const holdings = (counts: Counts) =>
    COUNTED.filter((key) => counts[key] > 0)
      .map((key) => t(`shell.counted.${key}`, { count: counts[key] }))
      .join(' · ');

  return (
    <ul className={s.list}>
      {plans.map(({ id, title, kind, orgUnit, startsOn, endsBefore, followUps, counts }) => {
        const latest = followUps.at(-1);
        const span = format.period({ kind: 'custom', from: startsOn, to: endsBefore });
        return (
          <li key={id} className={s.item}>
            <UiLink href={paths.plan(slug, id)} className={s.link}>
              {title}
            </UiLink>
            <p className={s.meta}>
              {[
                t(`plans.kind.${kind}`),
                orgUnit.name,
                endsBefore > addDays(startsOn, 1) ? span : null,
                latest
                  ? t('shell.latestFollowUp', { date: format.date(latest.effectiveOn) })
                  : t('shell.notFollowedUp'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className={s.counts}>{holdings(counts)}</p>
          </li>
        );
      })}
    </ul>
  );
}
