import type { CodegenConfig } from '@graphql-codegen/cli';

/** The printed contract and the components' documents → typed documents with Apollo's masked fragments. */
const config: CodegenConfig = {
  schema: 'apps/server/schema.graphql',
  // Tests write documents of their own, against schemas of their own.
  documents: [
    'apps/web/src/**/*.{ts,tsx}',
    '!apps/web/src/**/*.test.{ts,tsx}',
    '!apps/web/src/generated/**',
  ],
  ignoreNoDocuments: true,
  generates: {
    'apps/web/src/generated/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        customDirectives: { apolloUnmask: true },
        inlineFragmentTypes: 'mask',
        scalars: { Date: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
      },
    },
  },
};

export default config;
