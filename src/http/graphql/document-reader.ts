import type { ApolloServerPlugin, HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { formatError } from '../../graphql/format-error';
import type { KnownQueries } from '../../graphql/known-query';
import { KnownQuery } from '../../graphql/known-query';
import { queryLimits } from '../../graphql/limits/query-limits';
import type { Logger } from '../../logger';
import type { AskedOperation } from './asked-operation';

/** How much a GraphQL request may ask for. */
export interface GraphqlLimits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly tokens: number;
  readonly nodes: number;
  readonly pageSize: number;
}

/** What documents are read with. */
export interface ReadingParts {
  readonly schema: GraphQLSchema;
  readonly limits: GraphqlLimits;
  readonly introspection: boolean;
  readonly queries: KnownQueries;
  readonly logger: Logger;
}

/** What Apollo found out about one document. */
interface Found {
  read: Pick<KnownQuery, 'document' | 'operation'> | null;
  errors: readonly GraphQLError[];
}

// Apollo copies the context.
interface Reading {
  readonly found: Found;
}

/** Most errors that an answer names: a document full of mistakes needs no answer as long as itself. */
export const MAX_ERRORS = 5;

/**
 * Reads documents by Apollo Server: it parses and validates them, and words what is refused of a document or of a
 * malformed request. It runs nothing.
 */
export class DocumentReader {
  private readonly apollo: ApolloServer<Reading>;

  constructor(private readonly parts: ReadingParts) {
    const { schema, limits, introspection, logger } = parts;
    this.apollo = new ApolloServer<Reading>({
      schema,
      introspection,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      // What was read is kept as a KnownQuery.
      documentStore: null,
      includeStacktraceInErrorResponses: false,
      // Suggestions would show what introspection does not.
      hideSchemaDetailsFromClientErrors: !introspection,
      parseOptions: { maxTokens: limits.tokens },
      validationOptions: { maxErrors: MAX_ERRORS },
      validationRules: [queryLimits(limits)],
      formatError,
      logger,
      // The server is stopped by main.ts, which also lets the database finish.
      stopOnTerminationSignals: false,
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        // Its page loads scripts and fonts from other hosts; browsers are led to ours.
        ApolloServerPluginLandingPageDisabled(),
        noteWhatIsFound,
      ],
    });
  }

  start(): Promise<void> {
    return this.apollo.start();
  }

  stop(): Promise<void> {
    return this.apollo.stop();
  }

  /** What is known of an operation; null when it must be read. */
  find({ text, operationName }: AskedOperation): KnownQuery | null {
    return text === null ? null : this.parts.queries.find(text, operationName);
  }

  /** Reads an operation that is asked for the first time, or answers why it is refused. */
  async read({
    text,
    operationName,
    extensions,
  }: AskedOperation): Promise<KnownQuery | readonly GraphQLError[]> {
    const found: Found = { read: null, errors: [] };
    const request = {
      ...(text === null ? {} : { query: text }),
      ...(operationName === null ? {} : { operationName }),
      extensions: extensions ?? {},
    };
    await this.apollo.executeOperation(request, { contextValue: { found } });
    if (found.read === null) return found.errors;
    const { document, operation } = found.read;
    const known = new KnownQuery(text ?? '', operationName, document, operation);
    this.parts.queries.keep(known);
    return known;
  }

  /** The refusal of a request that asks for no operation, or for an answer in a form that is not made. */
  refuse(
    request: Omit<HTTPGraphQLRequest, 'headers'>,
    headers: NodeJS.Dict<string | string[]>,
  ): Promise<HTTPGraphQLResponse> {
    const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    return this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { ...request, headers: new HeaderMap(given) },
      context: () => Promise.resolve({ found: { read: null, errors: [] } }),
    });
  }
}

const NOT_UNDERSTOOD = {
  message: 'The request is not understood. Send {"query": "…", "variables": {…}} as JSON with POST.',
  extensions: { code: 'BAD_REQUEST' },
};

const noteWhatIsFound: ApolloServerPlugin<Reading> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue: { found } }) =>
        Promise.resolve(void (found.errors = errors)),
      didResolveOperation: ({ document, operation, contextValue: { found } }) => {
        // Undefined where there are several and none was named, which graphql-js refuses.
        if (operation !== undefined) found.read = { document, operation };
        return Promise.resolve();
      },
      responseForOperation: ({ contextValue: { found } }) => {
        if (found.read === null) return Promise.resolve(null);
        const body = { kind: 'single', singleResult: { errors: [NOT_UNDERSTOOD] } } as const;
        return Promise.resolve({ body, http: { status: 400, headers: new HeaderMap() } });
      },
    }),
};
