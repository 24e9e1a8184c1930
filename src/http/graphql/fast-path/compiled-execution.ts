import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../../../graphql/context';
import { formatError } from '../../../graphql/format-error';
import type { Programs, ReadOperation } from './programs';
import { withFewMisfits } from './few-misfits';
import type { ErrorListener } from '../report-errors';
import { statusOf } from '../report-errors';

type Resolved = Pick<GraphQLRequestContext<RequestContext>, 'document' | 'operation' | 'request' | 'source'>;

/**
 * Runs operations that come again as compiled programs (graphql-jit), which costs a tenth of interpreting them.
 * What cannot be compiled, and variables that do not fit, are left to graphql-js, so that there is one
 * wording of refusals.
 */
export function executeCompiled(
  programs: Programs,
  onErrors: ErrorListener,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation(resolved) {
          const read = readOperation(resolved);
          const variables = resolved.request.variables ?? {};
          const program = read && programs.forUse(read, variables);
          if (program === null) return null;
          const { plain, mayRunAgain } = program;
          return await runProgram(
            { program: plain, mayRunAgain, variables, onErrors },
            resolved.contextValue,
          );
        },
      }),
  };
}

/** A program, and what it is run with. */
export interface ProgramRun {
  readonly program: CompiledQuery;
  /** Whether graphql-js may do all of it again. */
  readonly mayRunAgain: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly onErrors: ErrorListener;
}

/** What a program answers, its errors formatted; null when graphql-js has to run the operation. */
export async function runProgram(
  { program, mayRunAgain, variables, onErrors }: ProgramRun,
  context: RequestContext,
): Promise<GraphQLResponse | null> {
  const running = withFewMisfits(variables, () => program.query(undefined, context, variables));
  if (running === null) return null;
  const { data, errors } = await running;
  if (errors === undefined) return answer({ data: data ?? null });
  // The variables do not fit, and nothing was run.
  if (data === undefined) return null;
  const told = errors.map(shown);
  // Of several refusals, graphql-js leaves some out, and orders them differently.
  if (mayRunAgain && told.length > 1 && told.every((error) => statusOf(error) === 400)) return null;
  onErrors(errors, context);
  return answer({ data, errors: told }, statusNamedBy(errors));
}

function readOperation({ document, operation, request, source }: Resolved): ReadOperation | null {
  if (document === undefined || operation === undefined || source === undefined) return null;
  // A program takes defaults of input fields for missing, writes the whole input out for that, several times, and gives up.
  if (operation.operation !== OperationTypeNode.QUERY) return null;
  return { text: source, operationName: request.operationName ?? null, document, operation };
}

interface Head {
  readonly status?: number;
}

// Errors of graphql-jit have extensions only where the error that they stand for has some.
function withExtensions(error: GraphQLError): { readonly extensions?: Readonly<Record<string, unknown>> } {
  return error;
}

// An error may name the HTTP status of its answer (`extensions.http`), which is no part of what clients see. Apollo
// lets the last one decide.
function statusNamedBy(errors: readonly GraphQLError[]): number | undefined {
  const named = errors.map(
    (error) => (withExtensions(error).extensions?.['http'] as Head | undefined)?.status,
  );
  return named.findLast((status) => status !== undefined);
}

function shown(error: GraphQLError): GraphQLFormattedError {
  const { extensions, ...formatted } = error.toJSON();
  const { http: _status, ...visible } = extensions ?? {};
  return formatError({ ...formatted, extensions: visible }, error);
}

function answer(
  singleResult: { data: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] },
  status?: number,
): GraphQLResponse {
  return {
    http: { status, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: singleResult },
  };
}
