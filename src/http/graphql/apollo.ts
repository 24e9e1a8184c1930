import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Reader } from '../../database/reader';
import type { RequestContext } from '../../graphql/context';
import { formatError } from '../../graphql/format-error';
import { nodeCost, tooManyNodes } from '../../graphql/limits/node-cost';
import { queryLimits } from '../../graphql/limits/query-limits';
import { SqlJsonRewriter } from '../../graphql/sql-json/sql-json-rewriter';
import type { Logger } from '../../logger';
import { executeCompiled } from './fast-path/compiled-execution';
import type { ReadYourWrites } from '../reading/read-your-writes';
import { PreparedQueries } from './fast-path/prepared-queries';
import { Programs } from './fast-path/programs';
import type { ErrorListener } from './report-errors';
import { faultLogger, addRequestId } from './report-errors';

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
  /** What stores the records. */
  readonly reader: Pick<Reader, 'shape' | 'dialect'>;
  readonly limits: GraphqlLimits;
  readonly introspection: boolean;
  /** At which use of a query it is compiled: compiling costs more than it gains when the query never comes again. */
  readonly compileFromUse?: number;
  readonly readYourWrites: ReadYourWrites;
  readonly logger: Logger;
}

/** What answers GraphQL requests: Apollo any, and those that it has prepared the other one. */
export interface GraphqlServers {
  readonly apollo: ApolloServer<RequestContext>;
  readonly prepared: PreparedQueries;
}

// A document full of mistakes needs no answer as long as itself.
const MAX_ERRORS = 5;

/** The GraphQL server, with its limits, and what answers in its place. */
export function createGraphql({
  schema,
  reader,
  limits,
  introspection,
  compileFromUse = 2,
  readYourWrites,
  logger,
}: ApolloParts): GraphqlServers {
  const logFaults = faultLogger(logger);
  const programs = new Programs({
    schema,
    writer: new SqlJsonRewriter(schema, reader),
    fromUse: compileFromUse,
  });
  const prepared = new PreparedQueries({ schema, limits, onErrors: logFaults, programs });
  const apollo = new ApolloServer<RequestContext>({
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
      // Its page loads scripts and fonts from other hosts; browsers are led to ours.
      ApolloServerPluginLandingPageDisabled(),
      limitNodes(schema, limits),
      executeCompiled(programs, logFaults),
      reportErrors(logFaults),
      readYourWrites.plugin(),
    ],
  });
  return { apollo, prepared };
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
function reportErrors(logFaults: ErrorListener): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => Promise.resolve(logFaults(errors, contextValue)),
        willSendResponse: ({ response, contextValue }) =>
          Promise.resolve(addRequestId(response, contextValue)),
      }),
  };
}
