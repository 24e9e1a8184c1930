import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute, OperationTypeNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from '../../graphql/compilable-document';
import type { RequestContext } from '../../graphql/context';
import type { KnownQueries, KnownQuery } from '../../graphql/known-query';
import { asMisfit } from '../../graphql/misfit';
import { keepsOneOf } from '../../graphql/one-of';
import type { SqlJsonRewriter } from '../../graphql/sql-json/sql-json-rewriter';
import type { Variables } from './asked-operation';
import { MAX_ERRORS } from './document-reader';
import { withFiniteInputs } from './finite-inputs';
import { shownError, statusOf } from './answer';

/** What operations are run with. */
export interface RunningParts {
  readonly schema: GraphQLSchema;
  readonly writer: SqlJsonRewriter;
  readonly queries: KnownQueries;
  /** At which use: compiling costs more than it gains when the query never comes again. */
  readonly fromUse: number;
}

// Of one operation: each has as many as its variables can make choices.
const MOST_PROGRAMS = 16;
const MOST_COUNTED = 200;
// A program makes an error of each value that does not fit, which takes a while when there are very many.
const MANY_VALUES = 2_000;

/**
 * Runs queries and mutations that are known: by graphql-js, and queries that come again by a compiled program
 * (graphql-jit), which costs a tenth of interpreting the document.
 */
export class OperationRunner {
  constructor(private readonly parts: RunningParts) {}

  async run(known: KnownQuery, variables: Variables, context: RequestContext): Promise<ExecutionResult> {
    const program = this.leavesOut(known, variables) ? null : this.programFor(known, variables);
    if (program !== null) {
      const result = await program.query(undefined, context, variables);
      if (isFinal(result, context)) return result;
    }
    const { document, operationName } = known;
    const result = await execute({
      ...{ schema: this.parts.schema, document, operationName },
      ...{ variableValues: variables, contextValue: context },
      options: { maxCoercionErrors: MAX_ERRORS },
    });
    return result.data === undefined ? { errors: (result.errors ?? []).map(asMisfit) } : result;
  }

  // What programs do not check, or take too long to refuse.
  private leavesOut(known: KnownQuery, variables: Variables): boolean {
    return hasMany(variables) || !keepsOneOf(this.parts.schema, known, variables);
  }

  /** The program for a query, compiled when it has come often enough; null when graphql-js must run it. */
  private programFor(known: KnownQuery, variables: Variables): CompiledQuery | null {
    // A program takes defaults of input fields for missing, writes the whole input out for that, several times, and gives up.
    if (known.operation.operation !== OperationTypeNode.QUERY) return null;
    const choices = known.choices.made(variables);
    if (choices === null) return null;
    const program = known.programs.get(choices);
    if (program !== undefined) return program;
    const { uses } = known;
    const times = (uses.get(choices) ?? 0) + 1;
    if (uses.size < MOST_COUNTED || uses.has(choices)) uses.set(choices, times);
    return times < this.parts.fromUse ? null : this.compiled(known, choices, variables);
  }

  private compiled(known: KnownQuery, choices: string, variables: Variables): CompiledQuery | null {
    const { programs } = known;
    const program = this.program(known, variables);
    const [oldest] = programs.keys();
    if (programs.size >= MOST_PROGRAMS && oldest !== undefined) programs.delete(oldest);
    programs.set(choices, program);
    this.parts.queries.keep(known);
    return program;
  }

  private program(known: KnownQuery, variables: Variables): CompiledQuery | null {
    const { schema, writer } = this.parts;
    const document = known.choices.settled(variables);
    if (!isCompilable(document, schema)) return null;
    const rewritten = writer.rewritten(known, known.choices.settled(variables));
    return (rewritten && compile(rewritten.schema, rewritten.document)) ?? compile(schema, document);
  }
}

// Left to graphql-js are variables that do not fit, before anything was run, and several refusals, of which it leaves
// some out and orders the others.
function isFinal({ data, errors }: ExecutionResult, { requestId }: RequestContext): boolean {
  if (errors === undefined) return true;
  return (
    data !== undefined &&
    (errors.length === 1 || errors.some((error) => statusOf(shownError(error, requestId)) !== 400))
  );
}

function hasMany(variables: object): boolean {
  const open: object[] = [variables];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const values: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    seen += values.length;
    if (seen > MANY_VALUES) return true;
    for (const value of values) if (typeof value === 'object' && value !== null) open.push(value);
  }
  return false;
}

const finiteSchemas = new WeakMap<GraphQLSchema, GraphQLSchema>();

function finiteSchema(schema: GraphQLSchema): GraphQLSchema {
  const finite = finiteSchemas.get(schema) ?? withFiniteInputs(schema);
  finiteSchemas.set(schema, finite);
  return finite;
}

// Null when it cannot be compiled. graphql-jit writes into the nodes, which must be nobody else's.
function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  const program = compileQuery(finiteSchema(schema), document, undefined, { disableLeafSerialization: true });
  return isCompiledQuery(program) ? program : null;
}
