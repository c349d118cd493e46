import { graphql } from '../../../generated/gql/gql.ts';
import type { PlanChanges_PlanFragment } from '../../../generated/gql/graphql.ts';

/** What differs between two days. The text and every list below it are views of it and share it. */
export const planChangesFragment = graphql(`
  fragment PlanChanges_plan on Plan {
    title
    orgUnit {
      id
      name
    }
    startsOn
    followUps {
      id
      label
      effectiveOn
    }
    changes(from: $from, to: $to, within: $within) {
      from
      to
      sentences(locale: $locale) {
        text
        isStrong
      }
      risks {
        risk {
          id
          code
          title
        }
        movement
        isBandChanged
        isClosed
        closeReason
        now {
          ...RiskStanding_standing @unmask
          effectiveOn
        }
        before {
          ...RiskStanding_standing @unmask
        }
      }
      items {
        kind
        id
        name
        change
        fields(locale: $locale) {
          field
          label
          before
          after
        }
        actorNames
        lastOn
      }
      signals {
        indicator {
          id
        }
      }
      parts {
        kind
        id
        code
        title
        parentId
      }
    }
  }
`);

export type PlanWithChanges = PlanChanges_PlanFragment;
export type PlanChanges = PlanWithChanges['changes'];
export type ChangedRisk = PlanChanges['risks'][number];
export type ChangedItem = PlanChanges['items'][number];
export type ChangedField = ChangedItem['fields'][number];
