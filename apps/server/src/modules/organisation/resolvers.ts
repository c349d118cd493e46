import type { Resolvers } from '../../generated/resolvers-types.ts';
import { listOwnMunicipalities } from './list-own-municipalities.ts';

export const organisationResolvers: Resolvers = {
  Query: {
    municipality: async (_root, { slug }, context) => {
      const scope = await context.enter(slug);
      return { ...scope.municipality, roles: scope.viewer.roles };
    },
  },
  Me: {
    municipalities: (_me, _args, context) => listOwnMunicipalities(context),
  },
};
