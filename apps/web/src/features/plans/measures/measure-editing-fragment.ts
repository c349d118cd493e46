import { graphql } from '../../../generated/gql/gql.ts';

/** Everything of a measure that its form changes. */
export const measureEditingFragment = graphql(`
  fragment MeasureEditing_measure on Measure {
    id
    version
    title
    description
    ownerTitle
    ownerUserId
    startsOn
    dueOn
    hasDeviation
    analysis
    refersToId
    riskIds
    goalIds
    recommendationIds
    indicatorIds
  }
`);
