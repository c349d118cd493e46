import { graphql } from '../../../generated/gql/gql.ts';

/** What every save answers beside the object itself: spread it in the mutation (`...SavedPart_payload @unmask`). */
export const savedPartFragment = graphql(`
  fragment SavedPart_payload on PartPayload {
    problem {
      code
      field
      message
    }
    change {
      id
      actorName
      recordedAt
    }
  }
`);
