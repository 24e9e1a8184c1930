import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../graphql/context';
import { alsoVary } from '../caching/vary';
import type { TokenWatch } from '../connections/token-watch';
import type { AskedOperation } from '../graphql/asked-operation';
import { newRequestContext } from '../graphql/request-context';
import { answered } from '../monitoring/answered';
import { logAnswer } from '../monitoring/request-log';
import { RequestReader } from '../reading/request-reader';
import { MAY_NOT_CALL, mayCall } from '../request/calling-page';
import { refuse } from '../request/refusal';
import type { ServerParts } from '../server-parts';
import { faultWords, LAST_WORDS } from './last-words';
import { OpenStream } from './open-stream';
import { COMPLETE, EVENT_STREAM, nextEvent } from './server-sent-events';

// Neither caches nor proxies may keep events back; the last is for nginx.
const HEADERS = {
  'content-type': `${EVENT_STREAM}; charset=utf-8`,
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * Answers operations with server-sent events: the protocol GraphQL over SSE, with a connection for each operation. A
 * subscription has a stream until one of both sides ends it; other operations have one event.
 */
export class EventStreams {
  /** With the ids of their requests. */
  private readonly open = new Map<OpenStream, string>();

  constructor(
    private readonly parts: ServerParts,
    private readonly tokens: TokenWatch,
  ) {}

  /** What an operation is answered with. Refusals are events too, for clients that cannot see a status. */
  async answer(
    asked: AskedOperation,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Readable | string | undefined> {
    if (asked.isAddressed === true && !mayCall(request.headers, this.parts.corsOrigins)) {
      await refuse(reply, request, 403, 'FORBIDDEN', MAY_NOT_CALL);
      return undefined;
    }
    const stream = this.begin(request, reply);
    const context = this.contextOf(request, reply, stream);
    const answer = await this.parts.answer({ ...asked, way: 'SSE' }, context);
    alsoVary(reply, 'accept');
    void reply.headers({ ...answer.headers, ...HEADERS });
    if (answer.events === null) return nextEvent(answer.text.trimEnd()) + COMPLETE;
    void stream.run(answer.events, (error) => faultWords(error, request));
    return stream.body;
  }

  /** Has the streams end when the server stops. To be called before anything waits for the last connection. */
  endWith(app: FastifyInstance): void {
    app.addHook('preClose', (done) => {
      for (const [stream, requestId] of this.open) stream.end(LAST_WORDS.stopping(requestId));
      done();
    });
  }

  // From here on, because the server may stop, and the token be revoked, before the first event.
  private begin(request: FastifyRequest, reply: FastifyReply): OpenStream {
    const { id, credential } = request;
    const { raw } = reply;
    const stream = new OpenStream(raw);
    this.open.set(stream, id);
    raw.once('close', () => {
      this.open.delete(stream);
      // The framework reports answers that end, but clients leave in the middle of a stream.
      if (raw.headersSent && !raw.writableFinished) logAnswer(this.parts, answered(request, reply));
    });
    if (credential !== null)
      raw.once(
        'close',
        this.tokens.watch(credential, () => stream.end(LAST_WORDS.revoked(id))),
      );
    return stream;
  }

  private contextOf({ id, viewer }: FastifyRequest, reply: FastifyReply, stream: OpenStream): RequestContext {
    const { events, limits } = this.parts.subscriptions;
    return newRequestContext(this.parts, {
      requestId: id,
      viewer,
      reader: new RequestReader(this.parts.reader, reply.raw),
      events: {
        listen: (listener) => events.listen(listener),
        maxWaiting: limits.waitingEvents,
        onOverrun: () => stream.end(LAST_WORDS.tooSlow(id)),
        onMissed: () => stream.end(LAST_WORDS.missed(id)),
      },
    });
  }
}
