import type { DocumentNode, FieldNode, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Projection } from '../database/lists/projection';
import type { SqlJsonRows } from '../database/lists/sql-json-page';
import { DocumentChoices } from './document-choices';

/** What the nodes of one field ask of the records that it answers. */
export interface AskedProjection {
  readonly nodes: readonly FieldNode[];
  readonly projection: Projection;
}

/**
 * All that is known about one operation of one document. It is made when the operation was read and found valid, and kept
 * while it is among those asked for last. What is worked out about the operation on the way is written into it, and
 * nowhere else: whoever has the request's context has this too.
 */
export class KnownQuery {
  /** How many records it may bring, by the sizes that its variables give to lists. */
  readonly costs = new Map<string, number>();
  /** The variables that give lists their size; null before that was looked at. */
  sizing: ReadonlySet<string> | null = null;
  /** How often it was asked for, by the choices that its variables made. */
  readonly uses = new Map<string, number>();
  /** The compiled program for each of these choices; null where there can be none. */
  readonly programs = new Map<string, CompiledQuery | null>();
  // By nodes of the document, or of a program's copy of it: what belongs to a program goes with it.
  readonly projections = new WeakMap<FieldNode, AskedProjection>();
  /** The lists whose items the database writes as JSON. */
  readonly sqlJson = new WeakMap<FieldNode, SqlJsonRows>();
  private madeChoices: DocumentChoices | null = null;

  constructor(
    readonly text: string,
    /** As the client named it; null when it did not. */
    readonly operationName: string | null,
    readonly document: DocumentNode,
    readonly operation: OperationDefinitionNode,
  ) {}

  /** What the document leaves to its variables. */
  get choices(): DocumentChoices {
    return (this.madeChoices ??= new DocumentChoices(this.document, this.operation));
  }
}

// Characters of all texts together, each once for its document and once more for each program: these take fifty times as
// much memory as the text.
const MOST_TEXT = 500_000;

/** What is known of the operations that were asked for last. */
export class KnownQueries {
  private readonly queries = new LRUCache<string, KnownQuery>({
    maxSize: MOST_TEXT,
    sizeCalculation: ({ text, programs }) => (text.length + 1) * (programs.size + 1),
  });

  find(text: string, operationName: string | null): KnownQuery | null {
    const known = this.queries.get(keyOf(text, operationName));
    return known?.text === text && known.operationName === operationName ? known : null;
  }

  /** Keeps it as the one that was asked for last, by the size that it has now. */
  keep(known: KnownQuery): void {
    const key = keyOf(known.text, known.operationName);
    this.queries.delete(key);
    this.queries.set(key, known);
  }
}

// A text is mostly sent without a name, or with one name. `find` compares both, so two that have one key cannot be mixed up.
function keyOf(text: string, operationName: string | null): string {
  return operationName === null ? text : `${operationName}:${text}`;
}
