import { graphql } from '../../../generated/gql/gql.ts';
import type { GoalTree_PlanFragment } from '../../../generated/gql/graphql.ts';

export const goalTreeFragment = graphql(`
  fragment GoalTree_plan on Plan {
    id
    startsOn
    endsBefore
    goalLevelNames
    municipality {
      slug
      dataKind
    }
    abilities {
      canEdit
    }
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
        ownerUserId
        sort
        version
        closedOn
        fulfilment
        analysis
        assessments {
          id
          effectiveOn
          fulfilment
          analysis
          authorName
        }
        abilities {
          canEdit
        }
        activities {
          id
          version
          title
          ownerTitle
          ownerUserId
          startsOn
          endsOn
          progress
          hasDeviation
          analysis
          closedOn
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
          hidden
          doubts
        }
      }
    }
  }
`);

export type GoalPlan = GoalTree_PlanFragment;
export type Goal = GoalPlan['picture']['goals'][number];
export type GoalActivity = Goal['activities'][number];
