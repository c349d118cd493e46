import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import { formatError, original } from './errors.ts';
import { operationLimits, operationLimitsRule } from './operation-limits.ts';

export type LogError = (error: unknown, requestId: string) => void;

/** Expected codes are the client's business; what is left is ours and is logged with the request's id. */
function observe(logError: LogError): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            if (!error.extensions?.code) logError(original(error), contextValue.requestId);
          }
        },
        async willSendResponse() {
          await contextValue.finish();
        },
      };
    },
  };
}

export function createApollo(
  schema: GraphQLSchema,
  options: { logError: LogError; introspection: boolean },
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: options.introspection,
    validationRules: [operationLimitsRule],
    validationOptions: { maxErrors: 1 },
    parseOptions: { maxTokens: operationLimits.tokens },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [observe(options.logError), ApolloServerPluginLandingPageDisabled()],
  });
}
