import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer';

/** By which way an operation came. */
export type Way = 'POST' | 'GET' | 'SSE' | 'WEBSOCKET' | 'PAGE' | 'IN_PROCESS';

/** An operation as it was asked for: nothing of it has been read. */
export interface AskedOperation {
  readonly way: Way;
  /** Whether an address asked for it, which must change nothing: anybody may have written the link. */
  readonly isAddressed?: boolean;
  /** Null where an id is sent in its place, or nothing. */
  readonly text: string | null;
  readonly operationName: string | null;
  readonly variables: Variables;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
  /** The id of a trusted document. */
  readonly documentId?: unknown;
  /** Where answers to the same request are kept; left out where they are not. */
  readonly memory?: AnswerMemory | null;
}

/** The values of an operation's variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** Where the answer to one request may be, and may be put. */
export interface AnswerMemory {
  find(): Answer | null;
  keep(answer: Answer): void;
}

/** The operation that the body of a POST request asks for; null when it is none, which Apollo puts into words. */
export function postedOperation(body: unknown): AskedOperation | null {
  if (!isRecord(body) || Object.keys(body).length === 0) return null;
  return operationIn('POST', body);
}

/**
 * The operation that the parameters of an address ask for; null when they are none, or when any page could have had a
 * browser send the request (CSRF): both are put into words by Apollo.
 */
export function addressedOperation(
  parameters: Readonly<Record<string, string>>,
  headers: IncomingHttpHeaders,
): AskedOperation | null {
  return isAskedFirst(headers) ? operationAt(parameters) : null;
}

/**
 * The same for a stream of events. A browser's EventSource can send no header that is asked for first, but says from which
 * page it comes; what a page sends to other origins without showing it to its scripts is no EventSource.
 */
export function streamedOperation(
  parameters: Readonly<Record<string, string>>,
  headers: IncomingHttpHeaders,
): AskedOperation | null {
  const { 'sec-fetch-mode': mode = 'cors' } = headers;
  return mode === 'cors' || mode === 'same-origin' || isAskedFirst(headers) ? operationAt(parameters) : null;
}

function operationAt(parameters: Readonly<Record<string, string>>): AskedOperation | null {
  try {
    const { variables = 'null', extensions = 'null', ...others } = parameters;
    const asked = operationIn('GET', {
      ...others,
      variables: JSON.parse(variables) as unknown,
      extensions: JSON.parse(extensions) as unknown,
    });
    return asked && { ...asked, isAddressed: true };
  } catch {
    return null;
  }
}

// A browser asks the server first before it sends any of these for a page of another origin.
function isAskedFirst(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return /^application\/json *(?:;|$)/i.test(type);
  return Boolean(headers['x-apollo-operation-name'] ?? headers['apollo-require-preflight']);
}

function operationIn(way: Way, body: Readonly<Record<string, unknown>>): AskedOperation | null {
  const { query = null, operationName = null, variables = null, extensions = null, documentId = null } = body;
  if (query !== null && typeof query !== 'string') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if ((variables !== null && !isRecord(variables)) || (extensions !== null && !isRecord(extensions)))
    return null;
  return { way, text: query, operationName, variables: variables ?? {}, extensions, documentId };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
