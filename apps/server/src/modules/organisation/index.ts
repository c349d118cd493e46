export { findUnit } from './find-unit.ts';
export { organisationResolvers } from './resolvers.ts';
export type { Unit } from './unit-repository.ts';
