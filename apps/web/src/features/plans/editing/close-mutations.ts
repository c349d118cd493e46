import { graphql } from '../../../generated/gql/gql.ts';

export const closePartMutation = graphql(`
  mutation ClosePart($input: ClosePartInput!) {
    closePart(input: $input) {
      part {
        __typename
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export const reopenPartMutation = graphql(`
  mutation ReopenPart($input: ClosePartInput!) {
    reopenPart(input: $input) {
      part {
        __typename
      }
      ...SavedPart_payload @unmask
    }
  }
`);
