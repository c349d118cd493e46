import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { usePlanPaths } from '../../../lib/router/use-plan-paths.ts';
import { UiLink } from '../../../ui/link/ui-link.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { EmptyState } from '../../../ui/states/states.tsx';
import { DataTable } from '../../../ui/table/data-table.tsx';
import { FulfilmentMark } from './fulfilment-mark.tsx';

export const goalsSectionFragment = graphql(`
  fragment GoalsSection_plan on Plan {
    goalLevelNames
    picture(at: $at, compareWith: $compareWith) {
      goals {
        id
        level
        code
        title
        fulfilment
      }
    }
  }
`);

/** The goals that have been assessed; the whole tree is one link away. */
export function GoalsSection({ plan }: { plan: FragmentType<typeof goalsSectionFragment> }) {
  const { t } = useTranslation();
  const paths = usePlanPaths();
  const { picture, goalLevelNames } = useOwnFragment(goalsSectionFragment, plan);
  const assessed = picture.goals.filter((goal) => goal.fulfilment !== 'unassessed');
  const levels = new Set(assessed.map((goal) => goal.level));
  const [level] = levels;
  const levelName = levels.size === 1 && level ? goalLevelNames[level - 1] : undefined;
  return (
    <Section
      title={t('plans.goals.title')}
      note={levelName ?? t('plans.goals.assessedCount', { count: assessed.length })}
      action={
        <UiLink href={paths.goals()}>
          {t('common.showAllCount', { count: picture.goals.length })}
        </UiLink>
      }
    >
      {assessed.length === 0 ? (
        <EmptyState text={t('plans.goals.noneAssessed')} />
      ) : (
        <DataTable
          caption={t('plans.goals.title')}
          rows={assessed}
          rowKey={(goal) => goal.id}
          columns={[
            {
              key: 'goal',
              head: t('plans.goals.goal'),
              isRowHead: true,
              cell: (goal) => [goal.code, goal.title].filter(Boolean).join(' '),
            },
            {
              key: 'fulfilment',
              head: t('plans.goals.fulfilment'),
              width: '170px',
              cell: (goal) => <FulfilmentMark fulfilment={goal.fulfilment} />,
            },
          ]}
        />
      )}
    </Section>
  );
}
