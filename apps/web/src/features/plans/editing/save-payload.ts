import type { SavedChange } from './form-state.ts';

/** The answer to a save: the object as it now is, why it was refused, and what was written. */
export type SavePayload<P> = {
  part?: P | null;
  problem?: { code: string; field?: string | null; message: string } | null;
  change?: SavedChange | null;
};
