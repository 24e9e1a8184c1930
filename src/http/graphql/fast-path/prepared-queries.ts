import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLRequestContext } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../../../graphql/context';
import { nodeCost } from '../../../graphql/limits/node-cost';
import type { SqlJsonRewriter } from '../../../graphql/sql-json/sql-json-rewriter';
import { answerText } from '../../../graphql/sql-json/raw-json';
import { compiled, copied, runProgram } from './compiled-execution';
import type { ErrorListener } from '../report-errors';
import { addRequestId } from '../report-errors';

type Variables = Readonly<Record<string, unknown>>;
type Resolved = Pick<GraphQLRequestContext<RequestContext>, 'document' | 'operation' | 'source' | 'request'>;

/** A request with a body that was parsed. */
export interface SentRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** A query that was read, found valid, and compiled. */
interface Prepared {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly program: CompiledQuery;
  readonly textLength: number;
}

/** A request that can be answered without Apollo, and what it is answered with. */
export interface PlainRequest {
  readonly prepared: Prepared;
  readonly text: string;
  readonly operationName: string | null;
  readonly variables: Variables;
  /** Those of the answer, but for the request's id and the length. */
  readonly headers: AnswerHeaders;
}

/** Headers of an answer, in their order. */
export type AnswerHeaders = Readonly<Record<string, number | string | string[] | undefined>>;

/** An answer as it is sent. */
export interface SentAnswer {
  readonly status: number;
  readonly text: string;
}

/** By what queries are measured each time they are asked, because it depends on their variables. */
export interface PreparedParts {
  readonly schema: GraphQLSchema;
  readonly limits: { readonly nodes: number; readonly pageSize: number };
  readonly onErrors: ErrorListener;
  readonly writer: SqlJsonRewriter;
}

// Characters of all texts together: a program and its document take fifty times as much memory as the text, and there may be two.
const MOST_TEXT = 500_000;
const MOST_KINDS = 100;
// What a browser may send without asking first is not among them, so no other check is needed.
const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i;

/**
 * Answers queries that Apollo has read, found valid and compiled before, without going through it again: hooks,
 * hashing and promises of its pipeline cost as much as the rest of an answer. Whatever is out of the ordinary is left
 * to Apollo, so that there is one wording of every refusal.
 */
export class PreparedQueries {
  /** By name of operation and text, in order of last use. */
  private readonly queries = new Map<string, Prepared>();
  private textLength = 0;
  /** The headers of earlier answers, by what decides over them: which they are is the framework's and Apollo's matter. */
  private readonly headers = new Map<string, AnswerHeaders>();

  constructor(private readonly parts: PreparedParts) {}

  /** Takes down a query that may be answered here from now on. */
  add({ document, operation, source, request }: Resolved, program: CompiledQuery): void {
    if (operation?.operation !== OperationTypeNode.QUERY) return;
    if (document === undefined || source === undefined) return;
    const operationName = request.operationName ?? null;
    const key = keyOf(source, operationName);
    if (this.queries.has(key)) return;
    const written = this.parts.writer.rewritten(copied(document), operationName);
    const quick = (written && compiled(written.schema, written.document, operationName)) ?? program;
    this.queries.set(key, { document, operationName, program: quick, textLength: key.length });
    this.textLength += key.length;
    for (const [oldest, { textLength }] of this.queries) {
      if (this.textLength <= MOST_TEXT) return;
      this.queries.delete(oldest);
      this.textLength -= textLength;
    }
  }

  /** Takes down with which headers a request like this one was answered. */
  noteHeaders(sent: IncomingHttpHeaders, answered: AnswerHeaders): void {
    this.headers.set(kindOf(sent), answered);
    const [oldest] = this.headers.keys();
    if (this.headers.size > MOST_KINDS && oldest !== undefined) this.headers.delete(oldest);
  }

  /** The request as it can be answered here; null when Apollo must. */
  find({ body, headers }: SentRequest): PlainRequest | null {
    const answerHeaders = this.headers.get(kindOf(headers));
    if (answerHeaders === undefined || !JSON_BODY.test(headers['content-type'] ?? '')) return null;
    if (!isRecord(body)) return null;
    const { query, operationName = null, variables = null, extensions = null } = body;
    if (typeof query !== 'string' || (operationName !== null && typeof operationName !== 'string'))
      return null;
    if ((variables !== null && !isRecord(variables)) || !asksNothing(extensions)) return null;
    const prepared = this.known(keyOf(query, operationName));
    if (prepared === null) return null;
    return { prepared, text: query, operationName, variables: variables ?? {}, headers: answerHeaders };
  }

  /** Answers it; null when it is refused, which is Apollo's to say. */
  async answer(
    { prepared: { document, operationName, program }, variables }: PlainRequest,
    context: RequestContext,
  ): Promise<SentAnswer | null> {
    const { schema, limits, onErrors } = this.parts;
    const cost = nodeCost(schema, { document, operationName, variables }, limits.pageSize);
    if (cost > limits.nodes) return null;
    const response = await runProgram(program, context, variables, onErrors);
    if (response?.body.kind !== 'single') return null;
    addRequestId(response, context);
    const { errors, data } = response.body.singleResult;
    return { status: response.http.status ?? 200, text: `${answerText({ errors, data })}\n` };
  }

  private known(key: string): Prepared | null {
    const prepared = this.queries.get(key);
    if (prepared === undefined) return null;
    // Re-inserting keeps the map in order of last use.
    this.queries.delete(key);
    this.queries.set(key, prepared);
    return prepared;
  }
}

// No name of an operation holds a NUL, and no document that was read begins with a name and a NUL.
function keyOf(text: string, operationName: string | null): string {
  return operationName === null ? text : `${operationName}\0${text}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Both are the client's words, which hold no line break.
function kindOf({ accept, origin }: IncomingHttpHeaders): string {
  return `${accept}\n${origin}`;
}

// Extensions tell who asks, unless they name a document.
function asksNothing(extensions: unknown): boolean {
  return extensions === null || (isRecord(extensions) && extensions['persistedQuery'] === undefined);
}
