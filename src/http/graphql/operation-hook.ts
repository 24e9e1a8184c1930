import type { GraphQLError } from 'graphql';
import type { RequestContext } from '../../graphql/context';
import type { KnownQuery } from '../../graphql/known-query';
import type { Answer } from './answer';
import type { AskedOperation } from './asked-operation';

/** An operation that was read and found valid, and is about to be run. */
export interface StartedOperation {
  readonly asked: AskedOperation;
  readonly context: RequestContext;
  readonly known: KnownQuery;
}

/** An operation that has its answer. */
export interface AnsweredOperation {
  readonly asked: AskedOperation;
  /** `known` is null in it when the operation was refused before it was read. */
  readonly context: RequestContext;
  readonly answer: Answer;
  /** What the answer's errors are made of, with what must not leave the server. */
  readonly errors: readonly GraphQLError[];
}

/**
 * Something that is done for every operation, from whichever side it comes and however often it came before. The hooks
 * are one list, made in app/build-door.ts, and are called in its order. A hook that refuses an operation throws
 * a GraphQLError with a code of docs/errors.md; `extensions.http` names the status.
 */
export interface OperationHook {
  /** Before the text is read. May answer what is to be read in the place of what was asked for. */
  beforeReading?(asked: AskedOperation, context: RequestContext): AskedOperation;
  /** Before the operation is run, or its answer taken from memory. */
  beforeOperation?(started: StartedOperation): void | Promise<void>;
  /** When it has its answer, a refusal too; for a subscription with each event's. Does not throw. */
  afterOperation?(answered: AnsweredOperation): void | Promise<void>;
}
