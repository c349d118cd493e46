import { graphql } from '../../../generated/gql/gql.ts';

/** A measure as a row. Unmasked: its state depends on the date in view, so it is kept inside the picture of that date. */
export const measureRowFragment = graphql(`
  fragment MeasureRow_measure on Measure {
    id
    title
    ownerTitle
    dueOn
    trafficLight
    isLightProposed
    progress
    refersTo
    riskCodes
  }
`);
