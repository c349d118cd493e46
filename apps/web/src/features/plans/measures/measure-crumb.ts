import { graphql } from '../../../generated/gql/gql.ts';

/** A measure's name in the breadcrumb. */
export const measureCrumbFragment = graphql(`
  fragment MeasureCrumb_plan on Plan {
    measure(id: $measureId, at: $at) {
      id
      title
    }
  }
`);
