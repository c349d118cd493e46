import { graphql } from '../../../generated/gql/gql.ts';

/** A step of a measure or a goal, for its form. Spread it unmasked: activities depend on the day in view. */
export const activityEditingFragment = graphql(`
  fragment ActivityEditing_activity on Activity {
    id
    version
    title
    ownerTitle
    ownerUserId
    startsOn
    endsOn
    progress
    hasDeviation
    analysis
  }
`);
