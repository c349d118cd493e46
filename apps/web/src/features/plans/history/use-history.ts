import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { joinPages } from './by-day.ts';
import { type HistoryEntry, olderChangesQuery, PAGE_LENGTH } from './history-fragment.ts';

type Place = { slug: string; planId: string; of: string | null; locale: 'sv' | 'en' };

export type History = {
  entries: HistoryEntry[];
  hasMore: boolean;
  state: 'idle' | 'loading' | 'failed';
  loadMore: () => Promise<void>;
  /** Reads anew what older rows may still be taken back. */
  refreshOlder: () => Promise<void>;
};

/** The rows read so far: the page's own newest, and older ones as they are asked for. */
export function useHistory(newest: readonly HistoryEntry[], place: Place): History {
  const client = useApolloClient();
  const [known, setKnown] = useState<readonly HistoryEntry[]>([]);
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const [isLastRead, setLastRead] = useState(newest.length < PAGE_LENGTH);
  const [state, setState] = useState<History['state']>('idle');
  const entries = joinPages(newest, known);

  async function read(before: string) {
    const { data } = await client.query({
      query: olderChangesQuery,
      variables: { ...place, before },
      fetchPolicy: 'network-only',
    });
    return data?.municipality.plan.history ?? [];
  }

  async function loadMore() {
    const before = entries.at(-1)?.id;
    if (!before || state === 'loading') return;
    setState('loading');
    try {
      const page = await read(before);
      setKnown([...entries, ...page]);
      setCursors([...cursors, before]);
      setLastRead(page.length < PAGE_LENGTH);
      setState('idle');
    } catch {
      setState('failed');
    }
  }

  return {
    entries,
    hasMore: !isLastRead,
    state,
    loadMore,
    refreshOlder: async () => {
      await Promise.all(cursors.map(read));
    },
  };
}
