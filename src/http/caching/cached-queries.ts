import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { AnswerCache } from './answer-cache';
import type { Metrics } from '../operations/metrics';
import { POSITION_HEADER } from '../reading/read-your-writes';
import { isKnown, weakTag } from './validators';
import { alsoVary } from './vary';

/** How answers to anonymous readers may be kept. */
export interface CacheSettings {
  readonly isOn: boolean;
  /** Room for answers in this process. */
  readonly bytes: number;
  /** For how long caches between here and the client may answer without asking, in seconds. */
  readonly sharedSeconds: number;
}

/** What keeping answers needs. */
export interface CacheParts {
  readonly httpCache: CacheSettings;
  /** The version of all that can be read, of a moment after the call; null when nobody knows. */
  readonly dataVersion: () => Promise<string | null>;
  readonly metrics: Metrics;
}

// By what Apollo chooses the type of an answer, and knows that a browser has asked before it sent the request.
const CHOOSING = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;
// A position that nobody gave out means the primary: a replica may not have come to the version yet.
const LATEST = 'latest';

/**
 * Answers GET requests without a token from memory, or with 304, for as long as nothing was written since. The version
 * is asked of the database for each request, and before the rows are read: an answer that is older than any commit that
 * somebody was told of is never sent. What has errors is not kept, and mutations are refused to GET.
 */
export function cachedQueries(parts: CacheParts, answer: RouteHandlerMethod): RouteHandlerMethod {
  const { httpCache, dataVersion, metrics } = parts;
  if (!httpCache.isOn) return answer;
  const cache = new AnswerCache(httpCache.bytes);
  const control = `public, max-age=0, ${httpCache.sharedSeconds > 0 ? `s-maxage=${httpCache.sharedSeconds}, ` : ''}must-revalidate`;
  const describe = (reply: FastifyReply, tag: string): void =>
    void reply.header('etag', tag).header('cache-control', control);

  return async function (request, reply) {
    alsoVary(reply, 'authorization', 'accept');
    const isPublic = request.method === 'GET' && request.viewer === null;
    const version = isPublic ? await dataVersion() : null;
    if (version === null) return await answer.call(this, request, reply);
    const question = questionOf(request);
    const tag = weakTag(version, question);
    if (isKnown(request, tag)) {
      metrics.cachedAnswer('not modified');
      describe(reply, tag);
      return await reply.code(304).send();
    }
    const kept = cache.find(question, version);
    metrics.cachedAnswer(kept === null ? 'miss' : 'hit');
    if (kept !== null) {
      void reply.type(kept.type);
      describe(reply, tag);
      return kept.text;
    }
    request.headers[POSITION_HEADER] = LATEST;
    const text: unknown = await answer.call(this, request, reply);
    if (typeof text !== 'string' || reply.statusCode !== 200 || !isWhole(text)) return text;
    cache.keep(question, { version, tag, text, type: String(reply.getHeader('content-type')) });
    describe(reply, tag);
    return text;
  };
}

function questionOf({ raw, headers }: FastifyRequest): string {
  return JSON.stringify([raw.url, ...CHOOSING.map((name) => headers[name] ?? null)]);
}

function isWhole(text: string): boolean {
  return (JSON.parse(text) as { readonly errors?: unknown }).errors === undefined;
}
