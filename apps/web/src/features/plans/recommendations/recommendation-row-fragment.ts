import { graphql } from '../../../generated/gql/gql.ts';

/** Unmasked: whether it is answered depends on the date in view. */
export const recommendationRowFragment = graphql(`
  fragment RecommendationRow_recommendation on Recommendation {
    id
    number
    title
    receivedFrom
    receivedOn
    dueOn
    selfChecksPerYear
    followUpNote
    answer
    status
  }
`);
