import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { OperationTypeNode, visit } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../../../graphql/context';
import { formatError } from '../../../graphql/format-error';
import type { PreparedQueries } from './prepared-queries';
import type { ErrorListener } from '../report-errors';

/** What is known of an operation: how often it was asked, and its program once there is one. */
interface Known {
  uses: number;
  program: CompiledQuery | null;
}

type Resolved = Pick<GraphQLRequestContext<RequestContext>, 'document' | 'operation' | 'request' | 'source'>;

/**
 * Runs operations that come again as compiled programs (graphql-jit), which costs a tenth of interpreting them.
 * What cannot be compiled, and variables that do not fit, are left to graphql-js, so that there is one
 * wording of refusals. Queries that were compiled are told to `prepared`, which answers them from then on.
 */
export function executeCompiled(
  schema: GraphQLSchema,
  fromUse: number,
  prepared: PreparedQueries,
  onErrors: ErrorListener,
): ApolloServerPlugin<RequestContext> {
  // Documents are kept by the server, bounded, so the same query comes with the same node; programs go with them.
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(request) {
          const program = programOf(schema, request, known, fromUse);
          if (program === null) return null;
          prepared.add(request, program);
          return await runProgram(program, request.contextValue, request.request.variables ?? {}, onErrors);
        },
      }),
  };
}

/** What a program answers, its errors formatted; null when the variables do not fit, and nothing was run. */
export async function runProgram(
  program: CompiledQuery,
  context: RequestContext,
  variables: Readonly<Record<string, unknown>>,
  onErrors: ErrorListener,
): Promise<GraphQLResponse | null> {
  const { data, errors } = await program.query(undefined, context, variables);
  if (errors === undefined) return answer({ data: data ?? null });
  if (data === undefined) return null;
  onErrors(errors, context);
  return answer({ data, errors: errors.map(shown) }, statusOf(errors));
}

function programOf(
  schema: GraphQLSchema,
  { document, operation, request }: Resolved,
  known: WeakMap<OperationDefinitionNode, Known>,
  fromUse: number,
): CompiledQuery | null {
  if (document === undefined || operation === undefined) return null;
  // A program takes defaults of input fields for missing, writes the whole input out for that, several times, and gives up.
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  let entry = known.get(operation);
  if (entry === undefined) known.set(operation, (entry = { uses: 0, program: null }));
  entry.uses++;
  if (entry.uses === fromUse) {
    entry.program = compiled(schema, copied(document), request.operationName ?? null);
  }
  return entry.program;
}

/** A document with nodes of its own: graphql-jit writes into those that it compiles, and a fragment may be used twice. */
export function copied(document: DocumentNode): DocumentNode {
  return visit(document, { enter: (node) => ({ ...node }) });
}

/** The program of a document's operation; null when it cannot be compiled. Takes a document that was `copied`. */
export function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null {
  const program = compileQuery(schema, document, operationName ?? undefined, {
    disableLeafSerialization: true,
    useExperimentalPathBasedSkipInclude: true,
  });
  return isCompiledQuery(program) ? program : null;
}

interface Head {
  readonly status?: number;
}

// Errors of graphql-jit have extensions only where the error that they stand for has some.
function withExtensions(error: GraphQLError): { readonly extensions?: Readonly<Record<string, unknown>> } {
  return error;
}

// An error may name the HTTP status of its answer (`extensions.http`), which is no part of what clients see.
function statusOf(errors: readonly GraphQLError[]): number | undefined {
  const named = errors.map(
    (error) => (withExtensions(error).extensions?.['http'] as Head | undefined)?.status,
  );
  return named.find((status) => status !== undefined);
}

function shown(error: GraphQLError): object {
  const { extensions, ...formatted } = error.toJSON();
  const { http: _status, ...visible } = extensions ?? {};
  return formatError({ ...formatted, extensions: visible }, error);
}

function answer(
  singleResult: { data: Record<string, unknown> | null; errors?: object[] },
  status?: number,
): GraphQLResponse {
  return {
    http: { status, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: singleResult as never },
  };
}
