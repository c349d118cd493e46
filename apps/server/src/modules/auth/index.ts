export { addAuthRoutes, identify } from './http-routes.ts';
export { createIdentity, ensureUser, type Identity } from './identity.ts';
export { rememberMunicipality } from './remember-municipality.ts';
export { authResolvers } from './resolvers.ts';
