import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/context';
import { formatError, isFault } from '../graphql/format-error';
import { nodeCost, tooManyNodes } from '../graphql/node-cost';
import { queryLimits } from '../graphql/query-limits';
import type { Logger } from '../logger';
import type { ErrorListener } from './compiled-execution';
import { executeCompiled } from './compiled-execution';

/** How much a GraphQL request may ask for. */
export interface GraphqlLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  readonly nodes: number;
  readonly pageSize: number;
}

/** What the GraphQL server is made of. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly limits: GraphqlLimits;
  readonly introspection: boolean;
  /** At which use of a query it is compiled: compiling costs more than it gains when the query never comes again. */
  readonly compileFromUse?: number;
  readonly logger: Logger;
}

// A document full of mistakes needs no answer as long as itself.
const MAX_ERRORS = 5;

/** The GraphQL server, with its limits. */
export function createApollo({
  schema,
  limits,
  introspection,
  compileFromUse = 2,
  logger,
}: ApolloParts): ApolloServer<RequestContext> {
  const logFaults = faultLogger(logger);
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Suggestions would tell what introspection does not.
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: MAX_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_ERRORS },
    validationRules: [queryLimits(limits)],
    formatError,
    logger,
    // The server is stopped by main.ts, which also lets the database finish.
    stopOnTerminationSignals: false,
    // Cache control wraps every field resolver, which costs a quarter of a page.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      limitNodes(schema, limits),
      executeCompiled(schema, compileFromUse, logFaults),
      tellErrors(logFaults),
    ],
  });
}

function limitNodes(
  schema: GraphQLSchema,
  { nodes: allowed, pageSize }: GraphqlLimits,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ document, operation, operationName, request }) {
          if (operation === undefined) return Promise.resolve();
          const asked = { document, operationName, variables: request.variables ?? {} };
          const cost = nodeCost(schema, asked, pageSize);
          return cost > allowed ? Promise.reject(tooManyNodes(cost, allowed)) : Promise.resolve();
        },
      }),
  };
}

// Every error leaves with the request's id; the server's own faults are logged under the same id, whole.
function tellErrors(logFaults: ErrorListener): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => Promise.resolve(logFaults(errors, contextValue)),
        willSendResponse: (request) => Promise.resolve(tellRequest(request)),
      }),
  };
}

function faultLogger(logger: Logger): ErrorListener {
  return (errors, { requestId }) => {
    for (const error of errors) {
      if (isFault({ message: error.message, extensions: error.extensions }, error))
        logger.error({ requestId, err: error }, 'request failed');
    }
  };
}

function tellRequest({
  response,
  contextValue,
}: GraphQLRequestContextWillSendResponse<RequestContext>): void {
  if (response.body.kind !== 'single' || response.body.singleResult.errors === undefined) return;
  const { singleResult } = response.body;
  const { requestId } = contextValue;
  singleResult.errors = singleResult.errors?.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId },
  }));
  // A request of which nothing was answered has failed, and says so to those who only look at the status.
  if (singleResult.data === null) response.http.status ??= statusOf(singleResult.errors?.[0]);
}

const TEMPORARY: ReadonlySet<unknown> = new Set(['QUERY_TIMEOUT', 'SERVER_BUSY', 'SERVER_STOPPING']);

/** The HTTP status of an answer that holds nothing but this error. */
export function statusOf(error: GraphQLFormattedError | undefined): number {
  const code = error?.extensions?.['code'];
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  if (code === 'STORAGE_FULL') return 507;
  return TEMPORARY.has(code) ? 503 : 400;
}
