import type { BegunRisk } from './risk-drawer.tsx';

/** What is being done with a risk; the form for it stands beside the page. */
export type RiskTask =
  | { kind: 'assess' | 'close' | 'reopen' | 'link' | 'measure' }
  | { kind: 'edit'; begun?: BegunRisk };
