import { graphql } from '../../../generated/gql/gql.ts';
import type { AdvicePage_PlanFragment } from '../../../generated/gql/graphql.ts';

export const advicePageFragment = graphql(`
  fragment AdvicePage_plan on Plan {
    id
    municipality {
      slug
      dataKind
    }
    abilities {
      canEdit
    }
    counts {
      recommendations
    }
    picture(at: $at, compareWith: $compareWith) {
      at
      recommendations {
        id
        version
        number
        title
        text
        receivedFrom
        receivedOn
        dueOn
        answer
        status
        reportBackOn
        selfChecksPerYear
        followUpNote
        ownerTitle
        ownerUserId
        isOverdue
        closedOn
        measures {
          id
          title
          trafficLight
          progress
          dueOn
        }
      }
    }
  }
`);

export type AdvicePlan = AdvicePage_PlanFragment;
export type Advice = AdvicePlan['picture']['recommendations'][number];
