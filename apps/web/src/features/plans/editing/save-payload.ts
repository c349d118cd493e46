import { graphql } from '../../../generated/gql/gql.ts';
import type { SavedChange } from './form-state.ts';

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

/** The answer to a save: the object as it now is, why it was refused, and what was written. */
export type SavePayload<P> = {
  part?: P | null;
  problem?: { code: string; field?: string | null; message: string } | null;
  change?: SavedChange | null;
};
