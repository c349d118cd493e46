import { type Notice, notify } from './notice-store.ts';

const tools = { notify };

/** `notify({ text, changeId, link })`: a line at the foot of the plan's pages, with "Ångra" where there is a change. */
export function useNotice(): { notify: (notice: Notice | null) => void } {
  return tools;
}
