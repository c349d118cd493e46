import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';

type Options = { isDirty: boolean; onLeave: () => void };

/** Asks before anything written is thrown away: by closing, by going to another page, by closing the tab. */
export function useLeaveGuard({ isDirty, onLeave }: Options) {
  const [isLeaving, setLeaving] = useState(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return {
    isAsking: isLeaving || blocker.status === 'blocked',
    /** Leaves at once when nothing is written. */
    leave() {
      if (isDirty) setLeaving(true);
      else onLeave();
    },
    stay() {
      setLeaving(false);
      if (blocker.status === 'blocked') blocker.reset();
    },
    discard() {
      setLeaving(false);
      onLeave();
      if (blocker.status === 'blocked') blocker.proceed();
    },
  };
}
