import { graphql } from '../../../generated/gql/gql.ts';
import type { GoalTree_PlanFragment } from '../../../generated/gql/graphql.ts';

export const goalTreeFragment = graphql(`
  fragment GoalTree_plan on Plan {
    id
    goalLevelNames
    picture(at: $at, compareWith: $compareWith) {
      at
      goals {
        id
        parentId
        level
        code
        title
        description
        ownerTitle
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
            direction
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

export type GoalPlan = GoalTree_PlanFragment;
export type Goal = GoalPlan['picture']['goals'][number];
