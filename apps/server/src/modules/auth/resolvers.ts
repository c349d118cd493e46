import type { Resolvers } from '../../generated/resolvers-types.ts';

export const authResolvers: Resolvers = {
  Query: {
    me: (_root, _args, context) => context.signedIn,
  },
  Mutation: {
    chooseMunicipality: async (_root, { slug }, context) => {
      const person = context.requireSignedIn();
      const { municipality } = await context.enter(slug);
      await context.rememberMunicipality(person.sessionToken, municipality.slug);
      return { ...person, lastMunicipality: municipality.slug };
    },
  },
  Me: { id: (me) => me.userId },
};
