import type { DocumentNode, GraphQLSchema } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from '../../graphql/compilable-document';
import type { KnownQuery } from '../../graphql/known-query';
import type { SqlJsonRewriter } from '../../graphql/sql-json/sql-json-rewriter';
import type { Variables } from './asked-operation';
import type { KnownQueries } from './known-queries';

/** What operations are compiled with. */
export interface ProgramParts {
  readonly schema: GraphQLSchema;
  readonly writer: SqlJsonRewriter;
  readonly queries: KnownQueries;
  /** At which use: compiling costs more than it gains when the query never comes again. */
  readonly fromUse: number;
}

// Of one operation: each has as many as its variables can make choices.
const MOST_PROGRAMS = 16;
const MOST_COUNTED = 200;

/** Compiles queries that come again (graphql-jit): to run a program costs a tenth of interpreting the document. */
export class Programs {
  constructor(private readonly parts: ProgramParts) {}

  /** The program for a query, compiled when it has come often enough; null when graphql-js must run it. */
  forUse(known: KnownQuery, variables: Variables): CompiledQuery | null {
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

// Null when it cannot be compiled. graphql-jit writes into the nodes, which must be nobody else's.
function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  const program = compileQuery(schema, document, undefined, { disableLeafSerialization: true });
  return isCompiledQuery(program) ? program : null;
}
