import { createHash } from 'node:crypto';
import type { RowKind } from '../formats/item';
import type { Entry } from './batches';
import type { Reply } from './transport';
import { RunStopped } from './transport';

/** How a run is to be treated by the server: the same words as in the schema. */
export interface CallOptions {
  readonly onError: 'REJECT_ALL' | 'SKIP_FAILED';
  readonly onConflict: 'UPDATE' | 'SKIP' | 'FAIL';
  readonly dryRun: boolean;
  readonly sourceName: string;
  /** Whether new quotations and new claims are suggested for each other. */
  readonly suggestClaims: boolean;
  /** What the keys of the run's calls begin with: a hash of the file. */
  readonly keyBase: string;
}

/** What became of one row, as the server answers. */
export interface RowAnswer {
  readonly status: RowStatus;
  readonly userErrors: readonly UserError[];
}

/** A row's fate. */
export type RowStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'SKIPPED' | 'FAILED' | 'NOT_ATTEMPTED';

/** What is wrong with a row. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
}

/** What a call was answered with. */
export type CallAnswer =
  | { readonly kind: 'rows'; readonly rows: readonly RowAnswer[]; readonly batchId: string | null }
  /** Nothing was done, because these rows are not what the schema takes. */
  | { readonly kind: 'misfits'; readonly reasons: ReadonlyMap<number, string> }
  /** Nothing was done, and no row was named. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Nothing was done, because the call before is not stored whole. */
  | { readonly kind: 'early' };

const NAMES = {
  quotation: 'importQuotations',
  claim: 'importClaims',
  actor: 'importActors',
  article: 'importArticle',
} as const;
const INPUTS = {
  quotation: 'ImportQuotationsInput',
  claim: 'ImportClaimsInput',
  actor: 'ImportActorsInput',
  article: 'ImportArticleInput',
} as const;

/** A row as JSON, and apart from it its article, which others may share. */
export type RowText = Pick<Entry, 'json' | 'article'>;

/** A call that is ready to be sent. */
export interface Call {
  /** Its idempotency key; null in a dry run. */
  readonly key: string | null;
  /** Its JSON. With `afterKey` the server refuses it as long as the call with that key is not stored whole. */
  body(afterKey: string | null): string;
}

/** Makes a call. The key comes from the file, the place in it, and all that is sent, so it never fits another. */
export function callOf(kind: RowKind, rows: readonly RowText[], place: string, options: CallOptions): Call {
  const { keyBase, suggestClaims, ...rest } = options;
  // All is said, defaults too: the server checks such calls several times faster.
  const own = JSON.stringify(kind === 'actor' ? rest : { ...rest, suggestClaims }).slice(1, -1);
  const texts = textsOf(rows);
  const [article = '{}'] = texts;
  const input = kind === 'article' ? `${article.slice(1, -1)},${own}` : `"rows":[${texts.join(',')}],${own}`;
  const hash = createHash('sha256').update(input).digest('hex').slice(0, 32);
  const key = options.dryRun ? null : `${keyBase}:${place}:${hash}`;
  const body = (afterKey: string | null): string => {
    const keys = `${named('idempotencyKey', key)}${named('afterKey', afterKey)}`;
    return `{"query":${JSON.stringify(documentOf(kind))},"variables":{"input":{${input}${keys}}}}`;
  };
  return { key, body };
}

// An article that the rows before have too is named by the row that brings it.
function textsOf(rows: readonly RowText[]): string[] {
  let bringer = -1;
  return rows.map(({ json, article }, i) => {
    if (article === null) return json;
    if (article === rows[bringer]?.article) return withField(json, `"articleOfRow":${bringer}`);
    bringer = i;
    return withField(json, `"article":${article}`);
  });
}

function withField(json: string, field: string): string {
  return json === '{}' ? `{${field}}` : `{${field},${json.slice(1)}`;
}

function named(field: string, text: string | null): string {
  return text === null ? '' : `,"${field}":${JSON.stringify(text)}`;
}

/** The kinds of rows, each sent with an operation of its own. */
export const ROW_KINDS = Object.keys(NAMES) as readonly RowKind[];

/** The operation with which rows of a kind are sent. */
export function documentOf(kind: RowKind): string {
  return `mutation($input:${INPUTS[kind]}!){${NAMES[kind]}(input:$input){batch{id} rows{status userErrors{code message path}} userErrors{code message path}}}`;
}

interface Body {
  readonly data?: Record<string, Payload | null> | null;
  readonly errors?: readonly GraphqlError[];
}

interface Payload {
  readonly batch: { readonly id: string } | null;
  readonly rows: readonly RowAnswer[];
  readonly userErrors: readonly UserError[];
}

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly path?: readonly string[] };
}

/** Understands an answer. Throws RunStopped when no other row would fare better. */
export function readAnswer(kind: RowKind, reply: Reply): CallAnswer {
  const { data, errors = [] } = parse(reply);
  const payload = data?.[NAMES[kind]];
  if (payload) return readPayload(payload);
  const [error] = errors;
  if (reply.status === 413) return { kind: 'refused', reason: error?.message ?? 'The row is too large.' };
  const code = error?.extensions?.code;
  if (error === undefined || (code !== 'BAD_USER_INPUT' && code !== 'BAD_REQUEST')) {
    throw new RunStopped(
      error?.message ?? `The server answered ${reply.status} and nothing that is understood.`,
    );
  }
  const reasons = misfits(errors);
  return reasons.size > 0
    ? { kind: 'misfits', reasons }
    : { kind: 'refused', reason: readable(error.message) };
}

function readPayload({ batch, rows, userErrors }: Payload): CallAnswer {
  const [error] = userErrors;
  if (error === undefined) return { kind: 'rows', rows, batchId: batch?.id ?? null };
  if (error.code === 'OUT_OF_TURN') return { kind: 'early' };
  if (error.path?.includes('idempotencyKey')) {
    const remedy =
      error.code === 'CONFLICT' ? ' To import it again all the same, add --key with a text of your own.' : '';
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
    `The address answers ${reply.status} and no JSON, so it is not an On Record server. Check --url.`,
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
