import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { isCompilable } from '../../../graphql/compilable-document';
import { DocumentChoices } from '../../../graphql/document-choices';
import type { SqlJsonRewriter } from '../../../graphql/sql-json/sql-json-rewriter';

type Variables = Readonly<Record<string, unknown>>;

/** An operation that was read and found valid. */
export interface ReadOperation {
  readonly text: string;
  readonly operationName: string | null;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** What an operation was compiled to. */
export interface Program {
  /** Answers values only. */
  readonly plain: CompiledQuery;
  /** May answer items as text that the database wrote; the same program where it writes none. */
  readonly written: CompiledQuery;
  /** Whether running it changes nothing. */
  readonly mayRunAgain: boolean;
}

/** A query of which there are programs, by the choices that its variables make. */
export interface CompiledOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly choices: DocumentChoices;
  readonly programs: Map<string, Program>;
  /** Characters of its text, once for each program. */
  size: number;
}

/** What operations are compiled with. */
export interface ProgramParts {
  readonly schema: GraphQLSchema;
  readonly writer: SqlJsonRewriter;
  /** At which use: compiling costs more than it gains when the query never comes again. */
  readonly fromUse: number;
}

interface Asked {
  readonly choices: DocumentChoices;
  /** How often, by choices. */
  readonly uses: Map<string, number>;
}

// Characters of all texts together: a program and its document take fifty times as much memory as the text, and there may be two.
const MOST_TEXT = 500_000;
// Of one operation: each has as many as its variables can make choices.
const MOST_PROGRAMS = 16;
const MOST_COUNTED = 200;
const NEVER = -Infinity;

/** The compiled programs of operations, the most recently used ones. */
export class Programs {
  /** In order of last use. */
  private readonly operations = new Map<string, CompiledOperation>();
  private size = 0;
  // Documents are kept by the server, bounded, so the same query comes with the same node.
  private readonly asked = new WeakMap<OperationDefinitionNode, Asked>();

  constructor(private readonly parts: ProgramParts) {}

  /** The program for an operation, compiled when it has come often enough; null when graphql-js must run it. */
  forUse(read: ReadOperation, variables: Variables): Program | null {
    const { choices, uses } = this.askedOf(read);
    const made = choices.made(variables);
    if (made === null) return null;
    const known = this.find(read.text, read.operationName)?.programs.get(made);
    if (known !== undefined) return known;
    const times = (uses.get(made) ?? 0) + 1;
    if (uses.size < MOST_COUNTED || uses.has(made)) uses.set(made, times);
    if (times < this.parts.fromUse) return null;
    const program = this.compiled(read, choices, variables);
    if (program === null) uses.set(made, NEVER);
    else this.keep(read, choices).set(made, program);
    return program;
  }

  /** The operation that a text and a name stand for; null when there is no program of it. */
  find(text: string, operationName: string | null): CompiledOperation | null {
    const key = keyOf(text, operationName);
    const found = this.operations.get(key);
    if (found === undefined) return null;
    this.operations.delete(key);
    this.operations.set(key, found);
    return found;
  }

  private askedOf({ document, operation }: ReadOperation): Asked {
    let asked = this.asked.get(operation);
    if (asked === undefined) {
      asked = { choices: new DocumentChoices(document, operation), uses: new Map() };
      this.asked.set(operation, asked);
    }
    return asked;
  }

  private compiled(
    { operation }: ReadOperation,
    choices: DocumentChoices,
    variables: Variables,
  ): Program | null {
    const { schema, writer } = this.parts;
    const document = choices.settled(variables);
    if (!isCompilable(document, schema)) return null;
    const plain = compile(schema, document);
    if (plain === null) return null;
    if (operation.operation !== OperationTypeNode.QUERY) return { plain, written: plain, mayRunAgain: false };
    const rewritten = writer.rewritten(choices.settled(variables), null);
    const written = rewritten && compile(rewritten.schema, rewritten.document);
    return { plain, written: written ?? plain, mayRunAgain: true };
  }

  /** Makes room for one more program of an operation, and answers where it is to be put. */
  private keep(read: ReadOperation, choices: DocumentChoices): Map<string, Program> {
    const { text, operationName, document, operation } = read;
    const made = {
      document,
      operation,
      operationName,
      choices,
      programs: new Map<string, Program>(),
      size: 0,
    };
    const kept: CompiledOperation = this.find(text, operationName) ?? made;
    this.operations.set(keyOf(text, operationName), kept);
    const [oldest] = kept.programs.keys();
    if (kept.programs.size >= MOST_PROGRAMS && oldest !== undefined) kept.programs.delete(oldest);
    this.grow(kept, (kept.programs.size + 1) * text.length);
    return kept.programs;
  }

  private grow(grown: CompiledOperation, size: number): void {
    this.size += size - grown.size;
    grown.size = size;
    for (const [key, operation] of this.operations) {
      if (this.size <= MOST_TEXT) return;
      this.operations.delete(key);
      this.size -= operation.size;
    }
  }
}

// Null when it cannot be compiled. graphql-jit writes into the nodes, which must be nobody else's.
function compile(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | null {
  const program = compileQuery(schema, document, undefined, { disableLeafSerialization: true });
  return isCompiledQuery(program) ? program : null;
}

// The name's length goes before it: what is a name, and what the text, does not depend on what is in them.
function keyOf(text: string, operationName: string | null): string {
  return operationName === null ? `:${text}` : `${operationName.length}:${operationName}${text}`;
}
