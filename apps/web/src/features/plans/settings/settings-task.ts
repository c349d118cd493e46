import type { Area, Round } from './settings-fragment.ts';

/** What is open beside the page. */
export type SettingsTask =
  | { kind: 'plan' | 'copy' | 'close' | 'newRound' }
  | { kind: 'area'; area: Area | null }
  | { kind: 'closeArea'; area: Area }
  | { kind: 'round'; round: Round };
