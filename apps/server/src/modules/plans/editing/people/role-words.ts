import type { Role } from '@lagesbild/domain/access';
import { inLocale, type Locale } from '@lagesbild/domain/format';

const words: Record<Role, Record<Locale, string>> = {
  board: { sv: 'nämndledamot', en: 'board member' },
  management: { sv: 'ledning', en: 'management' },
  head: { sv: 'enhetschef', en: 'head of unit' },
  group_leader: { sv: 'gruppledare', en: 'group leader' },
  controller: { sv: 'controller', en: 'controller' },
  auditor: { sv: 'revisor', en: 'auditor' },
  admin: { sv: 'administratör', en: 'administrator' },
};

/** Lower case for running text. */
export const roleLabel = (role: Role, locale: Locale): string => inLocale(locale, words[role]);
