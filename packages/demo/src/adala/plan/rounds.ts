import type { FollowUpData } from '../../model.ts';

/** Where both plans stood when their year began, and after each tertial of it. */
export const rounds = { start: '2025-12-31', t1: '2026-04-30', t2: '2026-08-31' } as const;

export type Round = keyof typeof rounds;

export const followUps: FollowUpData[] = [
  {
    kind: 'start',
    label: 'Start 2026',
    effectiveOn: rounds.start,
    periodFrom: '2025-01-01',
    periodTo: '2026-01-01',
  },
  {
    kind: 't1',
    label: 'T1 2026',
    effectiveOn: rounds.t1,
    periodFrom: '2026-01-01',
    periodTo: '2026-05-01',
  },
  {
    kind: 't2',
    label: 'T2 2026',
    effectiveOn: rounds.t2,
    periodFrom: '2026-01-01',
    periodTo: '2026-09-01',
  },
];
