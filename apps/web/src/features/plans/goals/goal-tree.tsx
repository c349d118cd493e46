import type { FragmentType } from '@apollo/client/masking';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated/gql/gql.ts';
import { useOwnFragment } from '../../../lib/apollo/use-own-fragment.ts';
import { EmptyState } from '../../../ui/states/states.tsx';
import { GoalItem } from './goal-item.tsx';
import s from './goal-tree.module.css';
import { treeOrder } from './tree-order.ts';

export const goalTreeFragment = graphql(`
  fragment GoalTree_plan on Plan {
    goalLevelNames
    picture(at: $at, compareWith: $compareWith) {
      goals {
        id
        parentId
        level
        code
        title
        fulfilment
        analysis
        activities {
          id
          title
          ownerTitle
          startsOn
          endsOn
          progress
          hasDeviation
          analysis
        }
        indicators {
          indicator {
            id
            name
            valueKind
            unit
            decimals
          }
          outcome
          boys
          girls
          previousYear
          forecast
          yearTarget
          councilTarget
          councilTargetNote
          doubts
        }
      }
    }
  }
`);

/** The goals in tree order: each under the one it serves, with its assessment and what it is measured by. */
export function GoalTree({ plan }: { plan: FragmentType<typeof goalTreeFragment> }) {
  const { t } = useTranslation();
  const { goalLevelNames, picture } = useOwnFragment(goalTreeFragment, plan);
  if (picture.goals.length === 0) return <EmptyState text={t('plans.goals.empty')} />;
  return (
    <ol className={s.tree}>
      {treeOrder(picture.goals).map((goal) => (
        <GoalItem key={goal.id} goal={goal} levelName={goalLevelNames[goal.level - 1] ?? ''} />
      ))}
    </ol>
  );
}
