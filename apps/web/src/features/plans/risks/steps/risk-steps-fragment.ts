import { graphql } from '../../../../generated/gql/gql.ts';
import type { RiskSteps_PlanFragment } from '../../../../generated/gql/graphql.ts';

/** Where every risk stood at every follow-up: the page steps through it without asking again. */
export const riskStepsFragment = graphql(`
  fragment RiskSteps_plan on Plan {
    steps {
      dates
      labels
      scales {
        id
        name
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
          ownerTitle
          qualityArea {
            id
            number
            name
          }
        }
        presence
        closeReasons
        bands
        likelihoods
        severities
        bases
        scaleIndexes
        since
      }
    }
  }
`);

export type RiskSteps = RiskSteps_PlanFragment['steps'];
export type SteppedRisk = RiskSteps['risks'][number];
export type StepScale = RiskSteps['scales'][number];
