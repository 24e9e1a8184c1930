import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '../graphql/answer';
import type { AnswerMemory } from '../graphql/asked-operation';
import type { Metrics } from '../monitoring/metrics';
import { POSITION_HEADER } from '../reading/read-your-writes';
import { sessionSecretIn } from '../session/session-cookie';
import { KeptAnswers } from './kept-answers';
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

// By what the type of an answer is chosen, and known that a browser has asked before it sent the request.
const CHOOSING = ['accept', 'content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;
// A position that nobody gave out means the primary: a replica may not have come to the version yet.
const LATEST = 'latest';

/**
 * Where the answers to GET requests without a token and session are kept, for as long as nothing was written since; clients that
 * have the answer already get 304. The version is asked of the database for each request, and before the
 * rows are read: an answer that is older than any commit that was acknowledged to somebody is never sent. What has errors is
 * not kept.
 */
export class CachedQueries {
  private readonly answers: KeptAnswers;
  private readonly control: string;

  constructor(private readonly parts: CacheParts) {
    const { bytes, sharedSeconds } = parts.httpCache;
    this.answers = new KeptAnswers(bytes);
    this.control = `public, max-age=0, ${sharedSeconds > 0 ? `s-maxage=${sharedSeconds}, ` : ''}must-revalidate`;
  }

  /** Where the answer to this request is kept; null when it is kept nowhere. */
  async memoryFor(request: FastifyRequest, reply: FastifyReply): Promise<AnswerMemory | null> {
    alsoVary(reply, 'authorization', 'accept');
    const isAnonymous = request.viewer === null && sessionSecretIn(request.headers) === null;
    const version = isAnonymous ? await this.parts.dataVersion() : null;
    if (version === null) return null;
    request.headers[POSITION_HEADER] = LATEST;
    const question = JSON.stringify([
      request.raw.url,
      ...CHOOSING.map((name) => request.headers[name] ?? null),
    ]);
    const tag = weakTag(version, question);
    const headers = { etag: tag, 'cache-control': this.control };
    return {
      find: () => {
        if (isKnown(request, tag)) return this.counted('not modified', { headers, status: 304, text: '' });
        const text = this.answers.find(question, version);
        if (text !== null) return this.counted('hit', { headers, status: 200, text });
        this.parts.metrics.cachedAnswer('miss');
        return null;
      },
      keep: ({ status, errors, headers: sent, text }) => {
        if (status !== 200 || errors !== null) return;
        this.answers.keep(question, version, text);
        Object.assign(sent, headers);
      },
    };
  }

  private counted(
    outcome: 'hit' | 'not modified',
    found: Pick<Answer, 'headers' | 'status' | 'text'>,
  ): Answer {
    this.parts.metrics.cachedAnswer(outcome);
    return { ...found, headers: { ...found.headers }, errors: null, events: null };
  }
}
