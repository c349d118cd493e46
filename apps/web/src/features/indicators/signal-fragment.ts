import { graphql } from '../../generated/gql/gql.ts';

/** The verdict of a series as it is drawn and said. Unmasked: it has no id of its own to be read by. */
export const signalFragment = graphql(`
  fragment SignalFacts_signal on Signal {
    status
    pointCount
    variation
    letter
    assurance
    isDefinitionChanged
  }
`);
