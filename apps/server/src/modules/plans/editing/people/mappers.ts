import type { Person } from './list-people.ts';

export type PersonMapper = Person;
