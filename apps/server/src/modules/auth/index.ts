export { addAuthRoutes, identify } from './http-routes.ts';
export { createIdentity, ensureUser } from './identity.ts';
export { authResolvers } from './resolvers.ts';
export { rememberMunicipality } from './session-repository.ts';
