/**
 * Every code that a client can meet in `userErrors`, with the meaning that docs/errors.md explains.
 * One list, so that clients can switch over it and a test can compare it with the docs.
 */
export enum ErrorCode {
  REQUIRED = 'REQUIRED',
  INVALID = 'INVALID',
  TOO_LONG = 'TOO_LONG',
  TOO_MANY = 'TOO_MANY',
  INVALID_DATE = 'INVALID_DATE',
  INVALID_URL = 'INVALID_URL',
  UNKNOWN_COUNTRY = 'UNKNOWN_COUNTRY',
  NOT_FOUND = 'NOT_FOUND',
  DUPLICATE = 'DUPLICATE',
  CONFLICT = 'CONFLICT',
  STALE_REVISION = 'STALE_REVISION',
  AMBIGUOUS_ACTOR = 'AMBIGUOUS_ACTOR',
  TEXT_NOT_IN_BODY = 'TEXT_NOT_IN_BODY',
  TEXT_AMBIGUOUS = 'TEXT_AMBIGUOUS',
  SPAN_INVALID = 'SPAN_INVALID',
  PROTECTED = 'PROTECTED',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
  OUT_OF_TURN = 'OUT_OF_TURN',
  FORBIDDEN = 'FORBIDDEN',
}

/** Where in the input a fault lies: field names and list indexes, outermost first. */
export type ErrorPath = readonly (string | number)[];

/** A refusal that the caller can act on: a code to switch over, a message that says what to do next. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly path: ErrorPath = [],
    /** The id of the stored record that stands against it, if there is one. */
    readonly recordId: string | null = null,
  ) {
    super(message);
    this.name = 'DomainError';
  }

  /** The same refusal seen from further out: `path` is put before the fault's own. */
  under(...path: ErrorPath): DomainError {
    return new DomainError(this.code, this.message, [...path, ...this.path], this.recordId);
  }
}
