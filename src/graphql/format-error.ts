import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import {
  DatabaseReplaced,
  isDiskFull,
  isLocked,
  isStorageFailed,
} from '../database/failures/storage-failures';
import { InvalidCursor } from '../database/lists/keyset';
import { ReadAbandoned, ReadTimeout } from '../database/reader';
import { DatabaseAway, OutcomeUnknown } from '../database/failures/availability';
import { DatabaseClosed } from '../database/failures/database-closed';
import { DomainError } from '../domain/errors/errors';
import { ServerBusy } from '../domain/errors/server-busy';
import { InputRefused } from './validation/validate-input';

/**
 * Codes of errors whose message was written for clients: ours, and those of graphql-js about the document itself.
 * docs/errors.md explains each.
 */
export const FOR_CLIENTS: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_COMPLEX',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'QUERY_TIMEOUT',
  'SERVER_BUSY',
  'SERVER_STOPPING',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'STORAGE_FULL',
  'STORAGE_FAILED',
  'DATABASE_REPLACED',
  // Clients that try persisted queries recognise this one, and send the document instead.
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

// Clients see these, and the person who runs the server must see them in the log as well.
const FOR_BOTH: ReadonlySet<string> = new Set([
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'STORAGE_FULL',
  'STORAGE_FAILED',
  'DATABASE_REPLACED',
]);

const LOCKED =
  'Another program keeps the database locked, so nothing was written. Send the request again when it has finished.';
const MORE_MISFITS =
  'More values do not fit than are named here. Correct these first, then send the request again.';
const STORAGE_FULL =
  'The disk of the server is full. Nothing was written. Its administrator has to free space. Then send the request again.';

const STORAGE_FAILED =
  'The disk of the server failed, or its data is damaged. Nothing was acknowledged. The administrator of the server has to check its log. Look whether it is there before you send the request again.';
const REPLACED =
  'The database file of the server was deleted or replaced while it was open. Nothing was written. The administrator of the server has to restore the file and restart the server. Then send the request again.';

/** The code under which a failure of the database or the disk leaves the server. */
type FailureCode =
  | 'DATABASE_REPLACED'
  | 'DATABASE_UNAVAILABLE'
  | 'OUTCOME_UNKNOWN'
  | 'QUERY_TIMEOUT'
  | 'SERVER_BUSY'
  | 'SERVER_STOPPING'
  | 'STORAGE_FAILED'
  | 'STORAGE_FULL';

/** What went wrong below and may be shown; without a message, in the words of the error itself. */
export interface KnownFailure {
  readonly code: FailureCode;
  readonly message?: string;
}

/** A failure of the database or the disk, or a refusal for want of time, whoever asked; null for any other. */
export function failureOf(cause: unknown): KnownFailure | null {
  if (cause instanceof ReadTimeout) return { code: 'QUERY_TIMEOUT' };
  if (cause instanceof ServerBusy) return { code: 'SERVER_BUSY' };
  if (cause instanceof DatabaseClosed) return { code: 'SERVER_STOPPING' };
  if (cause instanceof DatabaseAway) return { code: 'DATABASE_UNAVAILABLE' };
  if (cause instanceof OutcomeUnknown) return { code: 'OUTCOME_UNKNOWN' };
  if (cause instanceof DatabaseReplaced) return { code: 'DATABASE_REPLACED', message: REPLACED };
  if (isLocked(cause)) return { code: 'SERVER_BUSY', message: LOCKED };
  if (isDiskFull(cause)) return { code: 'STORAGE_FULL', message: STORAGE_FULL };
  if (isStorageFailed(cause)) return { code: 'STORAGE_FAILED', message: STORAGE_FAILED };
  return null;
}

// What graphql-js finds out only while it runs: null, by way of a variable, where null may not be. It gives no code.
const ARGUMENT_REFUSED = /^Argument "[^"]*" (?:of (?:non-null|required) type |has invalid value )/;

/** Errors thrown below GraphQL whose message may leave the server, with the code they leave under. */
function translated(cause: unknown): { code: string; message?: string; extra?: object } | null {
  if (cause instanceof DomainError)
    return { code: 'BAD_USER_INPUT', extra: { reason: cause.code, path: cause.path.map(String) } };
  if (cause instanceof InputRefused) return translated(cause.faults[0]);
  if (cause instanceof InvalidCursor) return { code: 'BAD_USER_INPUT', extra: { reason: 'INVALID_CURSOR' } };
  if (cause instanceof ReadAbandoned) return { code: 'BAD_REQUEST' };
  if (cause instanceof GraphQLError && ARGUMENT_REFUSED.test(cause.message))
    return { code: 'BAD_USER_INPUT', message: shortened(cause.message) };
  if (isMoreMisfits(cause)) return { code: 'BAD_USER_INPUT', message: MORE_MISFITS };
  return failureOf(cause);
}

// graphql-js names the first values of the variables, and then says this, without a code.
function isMoreMisfits(cause: unknown): boolean {
  return cause instanceof GraphQLError && cause.message.startsWith('Too many errors processing variables');
}

function causeOf(error: unknown): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** True for errors that are the server's fault, or its database's: they are logged whole. The server's own leave masked. */
export function isFault(formatted: GraphQLFormattedError, error: unknown): boolean {
  const cause = causeOf(error);
  const known = translated(cause);
  if (known !== null) return FOR_BOTH.has(known.code);
  return !FOR_CLIENTS.has(String(formatted.extensions?.['code']));
}

// In UTF-16 units. graphql-js repeats a refused value whole, and says where it stands and what is wrong with it after that.
const [BEGINNING, END] = [200, 600];

function shortened(message: string): string {
  if (message.length <= BEGINNING + END) return message;
  return `${message.slice(0, BEGINNING)} … ${message.slice(-END)}`.toWellFormed();
}

/** What leaves the server: known refusals with their message and code, anything else without a word from inside. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = translated(causeOf(error));
  if (known !== null) {
    const message = known.message ?? formatted.message;
    return { ...formatted, message, extensions: { code: known.code, ...known.extra } };
  }
  const excess = documentTooLarge(formatted.message);
  if (excess !== null) return excess;
  const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
  if (FOR_CLIENTS.has(String(extensions['code']))) {
    // Apollo gives every refusal of a rule the same code; a limit has its own.
    const code = extensions['limit'] === undefined ? extensions['code'] : 'QUERY_TOO_COMPLEX';
    return { ...formatted, message: shortened(formatted.message), extensions: { ...extensions, code } };
  }
  const { locations, path } = formatted;
  return {
    message:
      'Something went wrong inside the server. Try again. If it keeps failing, send the requestId to the administrator of the server.',
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

// Two limits are graphql-js's own; it words them without a remedy, and without a code.
function documentTooLarge(message: string): GraphQLFormattedError | null {
  const allowed = /^Syntax Error: Document contains more that (\d+) tokens/.exec(message)?.[1];
  if (allowed !== undefined) {
    return {
      message: `The document exceeds the limit of ${allowed} tokens (words and signs). Put values into variables, or ask for less at once.`,
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'tokens', allowed: Number(allowed) },
    };
  }
  if (message !== 'Validation aborted.') return null;
  return {
    message:
      'The document exceeds the limit of fields that are asked for more than once in the same place. Ask for each field once.',
    extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'overlapping fields' },
  };
}
