import { graphql } from '../../../generated/gql/gql.ts';

export const saveGoalMutation = graphql(`
  mutation SaveGoal($input: SaveGoalInput!) {
    saveGoal(input: $input) {
      part {
        __typename
        ... on Goal {
          id
          version
          parentId
          code
          title
          description
          ownerTitle
          ownerUserId
          indicators {
            indicator {
              id
            }
          }
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export const assessGoalMutation = graphql(`
  mutation AssessGoal($input: AssessGoalInput!) {
    assessGoal(input: $input) {
      part {
        __typename
        ... on Goal {
          id
          version
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export const saveGoalActivityMutation = graphql(`
  mutation SaveGoalActivity($input: SaveActivityInput!) {
    saveActivity(input: $input) {
      part {
        __typename
        ... on Activity {
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
      }
      ...SavedPart_payload @unmask
    }
  }
`);

/** What a goal can be measured by; asked for when its form is opened. */
export const goalLinksQuery = graphql(`
  query GoalLinks($slug: String!, $planId: ID!) {
    municipality(slug: $slug) {
      id
      slug
      plan(id: $planId) {
        id
        linkableIndicators {
          id
          name
          unitName
        }
      }
    }
  }
`);
