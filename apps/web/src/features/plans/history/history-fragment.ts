import { graphql } from '../../../generated/gql/gql.ts';
import type { NewestChanges_PlanFragment } from '../../../generated/gql/graphql.ts';

/** One row of history. Unmasked: pages of rows are put together before they are shown. */
export const historyEntryFragment = graphql(`
  fragment HistoryEntry_change on Change {
    id
    type
    action
    subjectId
    subjectKind
    name
    actorName
    effectiveOn
    recordedAt
    reason
    isUndo
    fields(locale: $locale) {
      field
      label
      before
      after
    }
  }
`);

export const newestChangesFragment = graphql(`
  fragment NewestChanges_plan on Plan {
    id
    history(of: $of, first: 50) {
      id
      ...HistoryEntry_change @unmask
      ...UndoButton_change
    }
  }
`);

export const olderChangesQuery = graphql(`
  query OlderChanges($slug: String!, $planId: ID!, $of: ID, $before: ID!, $locale: Locale!) {
    municipality(slug: $slug) {
      id
      slug
      plan(id: $planId) {
        id
        history(of: $of, first: 50, before: $before) {
          id
          ...HistoryEntry_change @unmask
          ...UndoButton_change
        }
      }
    }
  }
`);

/** As many as each answer holds; a page that holds fewer is the last. */
export const PAGE_LENGTH = 50;

export type HistoryEntry = NewestChanges_PlanFragment['history'][number];
