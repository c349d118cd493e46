import { graphql } from '../../../generated/gql/gql.ts';

export const savePlanMutation = graphql(`
  mutation SavePlan($input: SavePlanInput!) {
    savePlan(input: $input) {
      part {
        __typename
        ... on Plan {
          id
          version
          kind
          title
          startsOn
          endsBefore
          note
          goalLevelNames
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export const saveAreaMutation = graphql(`
  mutation SaveQualityArea($input: SaveQualityAreaInput!) {
    saveQualityArea(input: $input) {
      part {
        __typename
        ... on QualityArea {
          id
          version
          number
          name
          focusArea
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export const saveRoundMutation = graphql(`
  mutation SaveRound($input: SaveFollowUpInput!) {
    saveFollowUp(input: $input) {
      part {
        __typename
        ... on FollowUp {
          id
          version
          kind
          label
          effectiveOn
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

export const copyPlanMutation = graphql(`
  mutation CopyPlan($input: CopyPlanInput!) {
    copyPlan(input: $input) {
      part {
        __typename
        ... on Plan {
          id
        }
      }
      ...SavedPart_payload @unmask
    }
  }
`);

/** What is open in the plan today: that is what follows along to the next year. */
export const copyPreviewQuery = graphql(`
  query CopyPreview($slug: String!, $planId: ID!, $today: Date!) {
    municipality(slug: $slug) {
      id
      plan(id: $planId) {
        id
        qualityAreas {
          id
        }
        picture(at: $today) {
          risks {
            isClosed
            risk {
              id
            }
          }
          measures {
            id
            closedOn
            progress
            startsOn
            dueOn
            refersToId
            activities {
              ...CopiedStep @unmask
            }
          }
          goals {
            id
            parentId
            closedOn
            activities {
              ...CopiedStep @unmask
            }
          }
          recommendations {
            id
            status
            closedOn
          }
        }
      }
    }
  }
`);

/** What a new plan can begin with: the units one may make plans in, and the scales of the plans there are. */
export const newPlanQuery = graphql(`
  query NewPlanChoices($slug: String!) {
    municipality(slug: $slug) {
      id
      slug
      unitsForPlans {
        id
        name
      }
      plans {
        id
        title
        riskScale {
          id
          name
        }
      }
    }
  }
`);
