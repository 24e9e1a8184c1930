import type { FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { Reader } from '../../database/reader';
import type { KnownQuery } from '../../graphql/known-query';
import type { AnsweredOperation, OperationHook, StartedOperation } from '../graphql/operation-hook';
import { RequestReader } from './request-reader';

/** The header of an answer that says what a reader must have seen to see the mutation; in a request it asks for such a reader. */
export const POSITION_HEADER = 'x-onrecord-position';

/** A database that may have replicas. */
export interface PositionedDatabase {
  /** Sees all that is committed. */
  readonly reader: Reader;
  readonly hasReplicas: boolean;
  readerAfter(positions: readonly string[]): Reader;
  position(): Promise<string>;
}

// Milliseconds beyond the lag that a replica may have: how late that is noticed.
const MARGIN = 2_000;
const NOBODY_KNOWS = '';

/**
 * Lets clients read what they wrote, though replicas answer them: who sends the header back, at any process; who sends
 * the same token, at this one, for as long as a replica that is still asked could lack it.
 */
export class ReadYourWrites implements OperationHook {
  private readonly written = new Map<string, { readonly position: string; readonly until: number }>();

  constructor(
    private readonly database: PositionedDatabase,
    /** How late a replica may be, in milliseconds. */
    private readonly maxLag: number,
  ) {}

  /** Who reads for a request. */
  readerFor({ viewer, headers }: Pick<FastifyRequest, 'viewer' | 'headers'>): Reader {
    if (!this.database.hasReplicas) return this.database.reader;
    const sent = headers[POSITION_HEADER];
    const own = viewer === null ? undefined : this.written.get(viewer.tokenId);
    return this.database.readerAfter([
      ...(sent === undefined ? [] : [String(sent)]),
      ...(own === undefined || own.until < performance.now() ? [] : [own.position]),
    ]);
  }

  /** Has mutations read what they wrote. */
  beforeOperation({ known, context: { reader } }: StartedOperation): void {
    if (this.notes(known) && reader instanceof RequestReader) reader.readLatest();
  }

  /** Records when a mutation was answered, and sends the client its position. */
  afterOperation({
    context: { known, viewer },
    answer: { headers },
  }: AnsweredOperation): Promise<void> | void {
    if (viewer === null || !this.notes(known)) return;
    return this.note(viewer.tokenId).then((position) => {
      if (position !== NOBODY_KNOWS) headers[POSITION_HEADER] = position;
    });
  }

  private notes(known: KnownQuery | null): boolean {
    return this.database.hasReplicas && known?.operation.operation === OperationTypeNode.MUTATION;
  }

  private async note(tokenId: string): Promise<string> {
    const position = await this.database.position().catch(() => NOBODY_KNOWS);
    this.written.set(tokenId, { position, until: performance.now() + this.maxLag + MARGIN });
    return position;
  }
}
