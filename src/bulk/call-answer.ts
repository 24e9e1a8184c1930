import type { RowKind } from '../formats/item';
import { MUTATIONS } from './import-call';
import type { Reply } from './transport';
import { RunStopped } from './transport';

/** What became of one row, as the server answers. */
export interface RowAnswer {
  readonly status: RowStatus;
  readonly userErrors: readonly RowError[];
}

/** A row's fate. */
export type RowStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'SKIPPED' | 'FAILED' | 'NOT_ATTEMPTED';

/** What is wrong with a row. */
export interface RowError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
}

/** What the server did not keep of an article's text. */
export interface Unread {
  /** Why the text was not read, with the name of its language; null when it was. */
  readonly notRead: string | null;
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
}

/** What a call was answered with. */
export type CallAnswer =
  | ({
      readonly kind: 'rows';
      readonly rows: readonly RowAnswer[];
      readonly batchId: string | null;
    } & Unread)
  /** Nothing was done, because these rows are not what the schema takes. */
  | { readonly kind: 'misfits'; readonly reasons: ReadonlyMap<number, string> }
  /** Nothing was done, and no row was named. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nothing was done, because the call before is not stored whole. */
  | { readonly kind: 'early' };

interface Body {
  readonly data?: Record<string, Payload | null> | null;
  readonly errors?: readonly GraphqlError[];
}

interface Payload extends Partial<Unread> {
  readonly batch: { readonly id: string } | null;
  readonly rows: readonly RowAnswer[];
  readonly userErrors: readonly RowError[];
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly path?: readonly string[] };
}

/** Understands an answer. Throws RunStopped when no other row would fare better. */
export function readAnswer(kind: RowKind, reply: Reply): CallAnswer {
  const { data, errors = [] } = parse(reply);
  const payload = data?.[MUTATIONS[kind]];
  if (payload) return readPayload(payload);
  const [error] = errors;
  if (reply.status === 413) return { kind: 'refused', reason: error?.message ?? 'The row is too large.' };
  const code = error?.extensions?.code;
  if (error !== undefined && code === 'GRAPHQL_VALIDATION_FAILED') {
    throw new RunStopped(
      `The server is of another version than this program: ${error.message} Update the server, or import with the program of its version.`,
    );
  }
  if (error === undefined || (code !== 'BAD_USER_INPUT' && code !== 'BAD_REQUEST')) {
    throw new RunStopped(
      error?.message ?? `The server answered ${reply.status} with a body that this program cannot read.`,
    );
  }
  const reasons = misfits(errors);
  return reasons.size > 0
    ? { kind: 'misfits', reasons }
    : { kind: 'refused', reason: readable(error.message) };
}

function readPayload({ batch, rows, userErrors, notRead = null, leftOut = [] }: Payload): CallAnswer {
  const [error] = userErrors;
  if (error === undefined) return { kind: 'rows', rows, batchId: batch?.id ?? null, notRead, leftOut };
  if (error.code === 'OUT_OF_TURN') return { kind: 'early' };
  if (error.path?.includes('idempotencyKey')) {
    const remedy =
      error.code === 'CONFLICT' ? ' To import it again anyway, add --key with a text of your own.' : '';
    throw new RunStopped(`${error.message}${remedy}`);
  }
  const reason = userErrors.map(({ path, message }) => sayWhere(path?.slice(1) ?? [], message)).join(' ');
  return { kind: 'refused', reason };
}

function parse(reply: Reply): Body {
  try {
    const body: unknown = JSON.parse(reply.text);
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // Whatever answered was not the server: a proxy, another program.
  }
  throw new RunStopped(
    `The address answers ${reply.status} without JSON, so it is not an On Record server. Check --url.`,
  );
}

// graphql-js names the place of a misfit in its message; a rule of the server in the path.
function misfits(errors: readonly GraphqlError[]): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { message, extensions } of errors) {
    const path = extensions?.path ?? [];
    const at = path.indexOf('rows');
    const index = /"input\.rows\[(\d+)\]/.exec(message)?.[1] ?? (at < 0 ? undefined : path[at + 1]);
    if (index === undefined) continue;
    const earlier = reasons.get(Number(index));
    reasons.set(Number(index), earlier === undefined ? readable(message) : `${earlier} ${readable(message)}`);
  }
  return reasons;
}

// `Variable "$input" got invalid value "x" at "input.rows[3].kind"; Value …` is how graphql-js speaks.
function readable(message: string): string {
  const match =
    /^Variable "\$input" got invalid value .*? at "input(?:\.rows\[\d+\])?\.?([^"]*)"; (.*)$/s.exec(message);
  if (match === null) return message;
  return sayWhere([match[1] ?? ''], match[2] ?? '');
}

/** A fault with its place before it: `saidOn.earliest: Not a day.` */
export function sayWhere(path: readonly string[], message: string): string {
  const place = path.filter((part) => part !== '').join('.');
  return place === '' ? message : `${place}: ${message}`;
}
