import { graphql } from '../../../generated/gql/gql.ts';
import type { RiskPositions_PlanFragment } from '../../../generated/gql/graphql.ts';

/** Where every risk stands and stood. The matrix and the list of changes are two views of it and share it. */
export const riskPositionsFragment = graphql(`
  fragment RiskPositions_plan on Plan {
    picture(at: $at, compareWith: $compareWith) {
      compareWith
      hasIllustrativePositions
      followUp {
        id
        label
      }
      comparedFollowUp {
        id
        label
      }
      scale {
        id
        number
        likelihoodAxis
        severityAxis
        likelihoodNames
        severityNames
        cellBands
      }
      risks {
        risk {
          id
          code
          title
        }
        movement
        isClosed
        closeReason
        isStuck
        now {
          ...RiskStanding_standing @unmask
        }
        before {
          ...RiskStanding_standing @unmask
        }
      }
    }
  }
`);

export type RiskPositions = RiskPositions_PlanFragment['picture'];
export type RiskPosition = RiskPositions['risks'][number];
