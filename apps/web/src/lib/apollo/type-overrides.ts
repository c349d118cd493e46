import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

/** Tells Apollo Client that generated types carry masked fragments the way graphql-codegen writes them. */
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
