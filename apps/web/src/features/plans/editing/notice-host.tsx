import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { currentNotice, subscribeToNotices } from './notice-store.ts';

const NoticeRegion = lazy(async () => ({
  default: (await import('./notice-region.tsx')).NoticeRegion,
}));

/** Where notices are shown, in the plan's frame; its code comes with the first one. */
export function NoticeHost() {
  const notice = useSyncExternalStore(subscribeToNotices, currentNotice);
  const [isUsed, setUsed] = useState(false);
  if (notice && !isUsed) setUsed(true);
  return isUsed ? (
    <Suspense>
      <NoticeRegion notice={notice} />
    </Suspense>
  ) : null;
}
