import { graphql } from '../../../../generated/gql/gql.ts';
import type { RoundPage_PlanFragment } from '../../../../generated/gql/graphql.ts';

/** What a follow-up goes through, and what has been assessed and reported in it. */
export const roundPageFragment = graphql(`
  fragment RoundPage_plan on Plan {
    id
    title
    endsBefore
    municipality {
      id
      slug
      dataKind
    }
    orgUnit {
      id
      name
    }
    abilities {
      canAssessRisks
      canEdit
      whyNot(locale: $locale)
    }
    followUps {
      id
      label
      effectiveOn
    }
    round(followUpId: $followUpId) {
      followUp {
        id
        label
        effectiveOn
      }
      previous {
        id
        label
        effectiveOn
      }
      risks {
        isDone
        risk {
          id
          code
          title
          ownerTitle
        }
        standing {
          ...RiskStanding_standing @unmask
        }
      }
      goals {
        isDone
        goal {
          id
          version
          code
          title
          ownerTitle
          fulfilment
          abilities {
            canEdit
          }
          assessments {
            id
            effectiveOn
            fulfilment
            analysis
            authorName
          }
        }
      }
      measures {
        isDone
        measure {
          id
          title
          ownerTitle
          dueOn
          progress
          trafficLight
          abilities {
            canReport
          }
        }
      }
    }
  }
`);

export type RoundPlan = RoundPage_PlanFragment;
export type Round = RoundPlan['round'];
