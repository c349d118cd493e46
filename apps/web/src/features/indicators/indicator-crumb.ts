import { graphql } from '../../generated/gql/gql.ts';

/** An indicator's name in the breadcrumb. */
export const indicatorCrumbFragment = graphql(`
  fragment IndicatorCrumb_indicator on Indicator {
    id
    name
    shortName
  }
`);
