import type { Role } from './model.ts';

export type DemonstrationUser = { email: string; name: string; role: Role; title: string };

/** Shared by all demonstration users; printed at start, never used where real data lie. */
export const demonstrationPassword = 'Lagesbild-demo-2026';

/** One a role. Names are role titles: no person is invented. */
export const demonstrationUsers: readonly DemonstrationUser[] = [
  user('styrelse', 'board', 'Nämndledamot'),
  user('ledning', 'management', 'Förvaltningschef'),
  user('chef', 'head', 'Avdelningschef'),
  user('gruppledare', 'group_leader', 'Gruppledare'),
  user('controller', 'controller', 'Verksamhetscontroller'),
  user('revisor', 'auditor', 'Revisor'),
  user('admin', 'admin', 'Systemadministratör'),
];

function user(account: string, role: Role, title: string): DemonstrationUser {
  return { email: `${account}@exempel.lagesbild.se`, name: `${title} (demo)`, role, title };
}

/** What the user of a role is called among owners and authors. */
export function nameOfRole(role: string): string | undefined {
  return demonstrationUsers.find((candidate) => candidate.role === role)?.name;
}
