import { useApolloClient } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { graphql } from '../../../generated/gql/gql.ts';

const draftQuery = graphql(`
  query FormDraft($slug: String!, $key: String!) {
    municipality(slug: $slug) {
      id
      draft(key: $key) {
        key
        body
        updatedAt
      }
    }
  }
`);

const keepDraftMutation = graphql(`
  mutation KeepDraft($input: KeepDraftInput!) {
    keepDraft(input: $input) {
      keptAt
      problem {
        code
      }
    }
  }
`);

export type KeptDraft = { body: string; updatedAt: string };

/** Where begun texts are kept: on the server, for the writer only (ADR 0007: nothing sensitive stays in the browser). */
export type Drafts = {
  load: (key: string) => Promise<KeptDraft | null>;
  /** A null body drops it. `isLeaving` lets the request outlive the page. */
  keep: (key: string, body: string | null, isLeaving?: boolean) => Promise<void>;
};

/** Drafts in the municipality of the address. A draft that cannot be kept is no error: the text is still in the form. */
export function useDrafts(): Drafts {
  const client = useApolloClient();
  const slug = useParams({ strict: false }).kommun ?? '';
  return useMemo(
    () => ({
      async load(key) {
        try {
          const { data } = await client.query({
            query: draftQuery,
            variables: { slug, key },
            fetchPolicy: 'no-cache',
          });
          return data?.municipality.draft ?? null;
        } catch {
          return null;
        }
      },
      async keep(key, body, isLeaving = false) {
        try {
          await client.mutate({
            mutation: keepDraftMutation,
            variables: { input: { municipality: slug, key, body } },
            fetchPolicy: 'no-cache',
            context: { fetchOptions: { keepalive: isLeaving } },
          });
        } catch {
          // The form still holds the text, and the connection's banner says what is wrong.
        }
      },
    }),
    [client, slug],
  );
}
