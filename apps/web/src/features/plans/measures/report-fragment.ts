import { graphql } from '../../../generated/gql/gql.ts';

/** How a measure goes, for the form that reports it. */
export const measureReportFragment = graphql(`
  fragment MeasureReport_measure on Measure {
    id
    version
    title
    startsOn
    dueOn
    statuses {
      id
      effectiveOn
      trafficLight
      progress
      note
    }
  }
`);
