import { type KeyboardEvent, useCallback, useState } from 'react';

/** Which goals are folded. All are open at first: the page reads as the report does. */
export function useOpenGoals() {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback((ids: readonly string[], isOpen: boolean) => {
    setFolded((before) => {
      const after = new Set(before);
      for (const id of ids) {
        if (isOpen) after.delete(id);
        else after.add(id);
      }
      return after;
    });
  }, []);
  return { isOpen: (id: string) => !folded.has(id), hasFolded: folded.size > 0, setOpen };
}

export type OpenGoals = ReturnType<typeof useOpenGoals>;

const TOGGLE = '[data-goal-toggle]';

/** Keys of a tree on the goals' own buttons: up, down, Home and End walk; right opens, left folds. */
export function treeKeys(event: KeyboardEvent<HTMLElement>, open: OpenGoals): void {
  const toggle = (event.target as HTMLElement).closest<HTMLElement>(TOGGLE);
  const id = toggle?.dataset.goalToggle;
  if (!toggle || !id || event.altKey || event.ctrlKey || event.metaKey) return;
  const toggles = [...event.currentTarget.querySelectorAll<HTMLElement>(TOGGLE)].filter(
    (one) => !one.closest('[data-folded]'),
  );
  const at = toggles.indexOf(toggle);
  const walk: Record<string, HTMLElement | undefined> = {
    ArrowDown: toggles[at + 1],
    ArrowUp: toggles[at - 1],
    Home: toggles[0],
    End: toggles.at(-1),
  };
  if (event.key === 'ArrowRight') open.setOpen([id], true);
  else if (event.key === 'ArrowLeft') open.setOpen([id], false);
  else if (event.key in walk) walk[event.key]?.focus();
  else return;
  event.preventDefault();
}
