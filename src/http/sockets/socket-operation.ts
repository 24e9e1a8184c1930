import type { GraphQLFormattedError, GraphQLSchema, DocumentNode } from 'graphql';
import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { RequestContext } from '../../graphql/context';
import { formatError } from '../../graphql/format-error';
import { nodeCost, tooManyNodes } from '../../graphql/limits/node-cost';
import { queryLimits } from '../../graphql/limits/query-limits';
import type { SubscriptionArgs } from '../../graphql/subscriptions/subscription';
import type { GraphqlLimits } from '../graphql/apollo';

/** By what a subscription is measured: the same as queries. */
export interface SocketRules {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly limits: GraphqlLimits & { readonly documentBytes: number };
}

/** What a client sends to subscribe. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

const MAX_ERRORS = 5;

/** Reads what is asked, or tells why it is refused: with the rules, limits and codes that hold for queries. */
export function readSubscription(
  asked: Asked,
  { schema, introspection, limits }: SocketRules,
  contextValue: RequestContext,
): SubscriptionArgs | readonly GraphQLError[] {
  if (Buffer.byteLength(asked.query) > limits.documentBytes) {
    const message = `The GraphQL document is larger than ${limits.documentBytes} bytes. Put values into variables.`;
    return [new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } })];
  }
  const document = parsed(asked.query, limits.tokens);
  if (document instanceof GraphQLError) return [document];
  const rules = [queryLimits(limits, true), ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])];
  const options = { maxErrors: MAX_ERRORS, hideSuggestions: !introspection };
  const faults = validate(schema, document, [...specifiedRules, ...rules], options);
  if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'));
  const operationName = asked.operationName ?? null;
  if (!getOperationAST(document, operationName)) {
    const message =
      'The document has several operations, or none of that name. Name the one in operationName.';
    return [new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })];
  }
  const variables = asked.variables ?? {};
  const cost = nodeCost(schema, { document, operationName, variables }, limits.pageSize);
  if (cost > limits.nodes) return [tooManyNodes(cost, limits.nodes)];
  return { schema, document, operationName, variableValues: variables, contextValue };
}

/** Errors as they leave the server: masked, and with the id under which the log has them. */
export function tellErrors(errors: readonly GraphQLError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => {
    const { extensions, ...told } = formatError(error.toJSON(), error);
    const { http: _status, ...shown } = extensions ?? {};
    return { ...told, extensions: { ...shown, requestId } };
  });
}

function parsed(query: string, maxTokens: number): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return coded(error, 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}
