import { graphql } from '../../../generated/gql/gql.ts';

export const saveRecommendationMutation = graphql(`
  mutation SaveRecommendation($input: SaveRecommendationInput!) {
    saveRecommendation(input: $input) {
      part {
        __typename
        ... on Recommendation {
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
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

/** The plan's measures as they are today, to tie to a recommendation. */
export const adviceMeasuresQuery = graphql(`
  query AdviceMeasures($slug: String!, $planId: ID!, $today: Date!) {
    municipality(slug: $slug) {
      id
      plan(id: $planId) {
        id
        picture(at: $today) {
          measures {
            id
            title
            version
            recommendationIds
          }
        }
      }
    }
  }
`);

export const tieMeasureMutation = graphql(`
  mutation TieMeasure($input: SaveMeasureInput!) {
    saveMeasure(input: $input) {
      part {
        __typename
      }
      ...SavedPart_payload @unmask
    }
  }
`);
