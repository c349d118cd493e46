import { graphql } from '../../../generated/gql/gql.ts';
import type { AssessSubjectQuery } from '../../../generated/gql/graphql.ts';

/** What the form of an assessment needs, read fresh when it is opened: the scale in force, and what was assessed before. */
export const assessSubjectQuery = graphql(`
  query AssessSubject($slug: String!, $planId: ID!, $riskId: ID!) {
    municipality(slug: $slug) {
      id
      slug
      plan(id: $planId) {
        id
        startsOn
        endsBefore
        riskScale {
          id
          versions {
            id
            number
            likelihoodAxis
            severityAxis
            likelihoodNames
            severityNames
            cellBands
          }
        }
        risk(id: $riskId) {
          id
          ...RiskAssessments_risk @unmask
        }
      }
    }
  }
`);

export const assessRiskMutation = graphql(`
  mutation AssessRisk($input: AssessRiskInput!) {
    assessRisk(input: $input) {
      ...SavedPart_payload @unmask
      part {
        __typename
        ... on Risk {
          id
          ...RiskAssessments_risk @unmask
        }
      }
    }
  }
`);

export type AssessPlan = AssessSubjectQuery['municipality']['plan'];
export type AssessedRisk = AssessPlan['risk'];
export type Assessment = AssessedRisk['assessments'][number];
export type AssessScale = NonNullable<AssessPlan['riskScale']>['versions'][number];
