import type { OwnMunicipality } from './municipality-repository.ts';

export type MunicipalityMapper = OwnMunicipality;
