import type { Resolvers } from '../../../../generated/resolvers-types.ts';
import { listPeople } from './list-people.ts';
import { roleLabel } from './role-words.ts';

export const peopleResolvers: Resolvers = {
  Plan: {
    people: ({ scope, row }) => listPeople(scope, row),
  },
  Person: {
    roleName: ({ role }, { locale }) => roleLabel(role, locale),
  },
};
