import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const modules = new URL('apps/server/src/modules/', import.meta.url);

/**
 * What a resolver gets for a GraphQL type, if that is not the GraphQL type itself: a module exports
 * `type <GraphQLType>Mapper` from its mappers.ts, and the generated resolver types use it.
 */
function mappers(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const path of readdirSync(modules, { recursive: true, encoding: 'utf8' })) {
    if (!/(^|\/)mappers\.ts$/.test(path)) continue;
    const source = readFileSync(new URL(path, modules), 'utf8');
    for (const [, type] of source.matchAll(/export (?:type|interface) (\w+)Mapper\b/g)) {
      found[String(type)] = `../modules/${path}#${type}Mapper`;
    }
  }
  return found;
}

/** SDL of all modules → the printed contract and the resolvers' types. */
const config: CodegenConfig = {
  schema: 'apps/server/src/**/*.graphql',
  generates: {
    'apps/server/schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true, sort: true },
    },
    'apps/server/src/generated/resolvers-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../platform/context.ts#RequestContext',
        mappers: mappers(),
        scalars: { Date: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        useIndexSignature: true,
        useTypeImports: true,
        importExtension: '.ts',
        // As one boolean it would demand a resolver for every single field.
        avoidOptionals: {
          field: true,
          object: true,
          inputValue: false,
          defaultValue: true,
          resolvers: false,
        },
      },
    },
  },
};

export default config;
