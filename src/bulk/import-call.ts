import { createHash } from 'node:crypto';
import type { RowKind } from '../formats/item';
import type { Entry } from './batches';

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

/** The mutation of each kind of rows. */
export const MUTATIONS = {
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
export const ROW_KINDS = Object.keys(MUTATIONS) as readonly RowKind[];

/** The operation with which rows of a kind are sent. */
export function documentOf(kind: RowKind): string {
  const read = kind === 'article' ? ' notRead leftOut{reason count}' : '';
  return `mutation($input:${INPUTS[kind]}!){${MUTATIONS[kind]}(input:$input){batch{id}${read} rows{status userErrors{code message path}} userErrors{code message path}}}`;
}
