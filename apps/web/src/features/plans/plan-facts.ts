import { graphql } from '../../generated/gql/gql.ts';

/** Where a risk stands, as every page shows it. Unmasked: it has no id of its own to be read by. */
export const standingFragment = graphql(`
  fragment RiskStanding_standing on Standing {
    basis
    band
    likelihood
    severity
    level
  }
`);
