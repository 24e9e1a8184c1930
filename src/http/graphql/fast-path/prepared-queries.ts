import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { RequestContext } from '../../../graphql/context';
import { nodeCost } from '../../../graphql/limits/node-cost';
import { answerText } from '../../../graphql/sql-json/raw-json';
import { runProgram } from './compiled-execution';
import type { CompiledOperation, Program, Programs } from './programs';
import type { ErrorListener } from '../report-errors';
import { addRequestId } from '../report-errors';

type Variables = Readonly<Record<string, unknown>>;

/** A request with a body that was parsed. */
export interface SentRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** A request that can be answered without Apollo, and what it is answered with. */
export interface PlainRequest {
  readonly compiled: CompiledOperation;
  readonly program: Program;
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
  readonly programs: Programs;
}

const MOST_KINDS = 100;
// What a browser may send without asking first is not among them, so no other check is needed.
const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i;

/**
 * Answers queries that Apollo has read, found valid and compiled before, without going through it again: hooks,
 * hashing and promises of its pipeline cost as much as the rest of an answer. Whatever is out of the ordinary is left
 * to Apollo, so that there is one wording of every refusal.
 */
export class PreparedQueries {
  /** The headers of earlier answers, by what decides over them: which they are is the framework's and Apollo's matter. */
  private readonly headers = new Map<string, AnswerHeaders>();

  constructor(private readonly parts: PreparedParts) {}

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
    const compiled = this.parts.programs.find(query, operationName);
    if (compiled?.operation.operation !== OperationTypeNode.QUERY) return null;
    const choices = compiled.choices.made(variables ?? {});
    const program = choices === null ? undefined : compiled.programs.get(choices);
    if (program === undefined) return null;
    return {
      compiled,
      program,
      text: query,
      operationName,
      variables: variables ?? {},
      headers: answerHeaders,
    };
  }

  /** Answers it; null when it is refused, which is Apollo's to say. */
  async answer(
    { compiled: { document, operationName }, program, variables }: PlainRequest,
    context: RequestContext,
  ): Promise<SentAnswer | null> {
    const { schema, limits, onErrors } = this.parts;
    const cost = nodeCost(schema, { document, operationName, variables }, limits.pageSize);
    if (cost > limits.nodes) return null;
    const response = await runProgram(
      { program: program.written, mayRunAgain: true, variables, onErrors },
      context,
    );
    if (response?.body.kind !== 'single') return null;
    addRequestId(response, context);
    const { errors, data } = response.body.singleResult;
    return { status: response.http.status ?? 200, text: `${answerText({ errors, data })}\n` };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf({ accept, origin }: IncomingHttpHeaders): string {
  return JSON.stringify([accept, origin]);
}

// Extensions tell who asks, unless they name a document.
function asksNothing(extensions: unknown): boolean {
  return extensions === null || (isRecord(extensions) && extensions['persistedQuery'] === undefined);
}
