import { graphql } from '../../../generated/gql/gql.ts';

/** A step as the rule of copying takes it. */
export const copiedStepFragment = graphql(`
  fragment CopiedStep on Activity {
    id
    measureId
    goalId
    progress
    startsOn
    endsOn
    closedOn
  }
`);
