import type { Tx } from '@lagesbild/db/client';
import type { Viewer } from '@lagesbild/domain/access';
import type { CivilDate } from '@lagesbild/domain/calendar';

export type MunicipalityRow = {
  id: string;
  slug: string;
  name: string;
  dataKind: 'live' | 'published' | 'demonstration';
  source: string | null;
  note: string | null;
};

/**
 * A signed-in person's way into one municipality for the length of one request: who they are there, and the
 * transaction that everything is read in. Every repository takes it as its first argument; there is no other way to
 * the domain's tables.
 */
export type MunicipalityScope = {
  readonly municipality: MunicipalityRow;
  readonly viewer: Viewer;
  readonly today: CivilDate;
  readonly requestId: string;
  /** The open read transaction; one snapshot for the whole request. */
  readonly tx: Tx;
  /**
   * Writes beside the open read transaction, on a connection of its own: for what must be noted of a read. Other parts
   * of the same request may be reading meanwhile.
   */
  note<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs a mutation's writes in one transaction and starts a new snapshot after it; nothing else may be reading. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
};
