export { findUnit } from './find-unit.ts';
export type { OwnMunicipality } from './municipality-repository.ts';
export { organisationResolvers } from './resolvers.ts';
export type { Unit, UnitName } from './unit-repository.ts';
