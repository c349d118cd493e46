/** Something that was done, said at the foot of the page, with the way back. */
export type Notice = {
  text: string;
  /** The change to take back; without it there is no "Ångra". */
  changeId?: string | undefined;
  link?: { label: string; href: string } | undefined;
};

let current: (Notice & { serial: number }) | null = null;
let serial = 0;
const listeners = new Set<() => void>();

export function currentNotice(): (Notice & { serial: number }) | null {
  return current;
}

/** Says it at the foot of the page; the newest replaces the one before. Null takes it away. */
export function notify(notice: Notice | null): void {
  serial += 1;
  current = notice && { ...notice, serial };
  for (const listener of listeners) listener();
}

export function subscribeToNotices(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
