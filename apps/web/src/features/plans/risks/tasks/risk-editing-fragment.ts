import { graphql } from '../../../../generated/gql/gql.ts';

/** What may be written about a risk; where it stands is assessed. */
export const riskEditingFragment = graphql(`
  fragment RiskEditing_risk on Risk {
    id
    version
    code
    title
    description
    ownerTitle
    ownerUserId
    qualityArea {
      id
    }
    indicators {
      indicator {
        id
      }
    }
    states {
      effectiveOn
      isOpen
      closeReason
      note
    }
  }
`);
