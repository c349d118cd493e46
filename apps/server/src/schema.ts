import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { authResolvers } from './modules/auth/index.ts';
import { indicatorResolvers } from './modules/indicators/index.ts';
import { organisationResolvers } from './modules/organisation/index.ts';
import {
  followingResolvers,
  partResolvers,
  pictureResolvers,
  planResolvers,
  riskResolvers,
} from './modules/plans/index.ts';

/** The whole API, from the SDL that lies beside each module. Names that nothing resolves are an error at start. */
export function createSchema(): GraphQLSchema {
  const folder = import.meta.dirname;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const typeDefs = files
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: [
      authResolvers,
      organisationResolvers,
      planResolvers,
      riskResolvers,
      pictureResolvers,
      ...partResolvers,
      ...followingResolvers,
      indicatorResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
