import { graphql } from '../../../generated/gql/gql.ts';

/** A risk's name in the breadcrumb. */
export const riskCrumbFragment = graphql(`
  fragment RiskCrumb_risk on Risk {
    id
    code
    title
  }
`);
