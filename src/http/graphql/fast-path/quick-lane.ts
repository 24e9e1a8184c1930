import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../../../graphql/context';
import type { ClientConnections } from '../../connections/client-connections';
import type { PlainRequest, SentAnswer } from './prepared-queries';
import { logAnswer } from '../../operations/request-log';
import { RequestReader } from '../../reading/request-reader';
import type { ServerParts } from '../../server-parts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;
type Parse = (text: string) => unknown;

// Of a request that has any of these, others decide: who asks, in which form the body comes and the answer goes.
const NOT_PLAIN = ['authorization', 'content-encoding', 'expect', 'transfer-encoding', 'upgrade'] as const;

/**
 * Answers prepared queries of readers without a token straight from Node's HTTP server: what the framework does for
 * every request takes as long as the rest of such an answer. A request that is not plain, or has not come whole, is
 * handed to the framework untouched, so that nothing is decided or worded here.
 */
export function openQuickLane(
  app: FastifyInstance,
  parts: ServerParts,
  connections: ClientConnections,
): void {
  if (parts.readAccess !== 'public') return;
  const handle: Handle = (request, response) => app.routing(request, response);
  const lane = new QuickLane(parts, handle, jsonParser(app));
  app.server.removeAllListeners('request');
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!lane.mayTake(request) || !connections.admits(request)) return handle(request, response);
    // The body of a small request comes with its head, but is told of a little later.
    setImmediate(() => lane.take(request, response));
  });
}

class QuickLane {
  constructor(
    private readonly parts: ServerParts,
    private readonly handle: Handle,
    private readonly parse: Parse,
  ) {}

  mayTake({ method, url, headers }: IncomingMessage): boolean {
    if (method !== 'POST' || url !== '/graphql') return false;
    const { limits, compression, health } = this.parts;
    const length = Number(headers['content-length'] ?? NaN);
    if (!(length > 0 && length <= limits.anonymousBodyBytes) || health.isStopping()) return false;
    if (compression && headers['accept-encoding'] !== undefined) return false;
    return NOT_PLAIN.every((name) => headers[name] === undefined);
  }

  take(request: IncomingMessage, response: ServerResponse): void {
    // The client has hung up meanwhile.
    if (request.destroyed) return;
    const started = performance.now();
    const length = Number(request.headers['content-length']);
    // With its length, because a stream that is read to its end ends, and nothing can be put back.
    const body = request.readableLength === length ? (request.read(length) as Buffer | null) : null;
    const plain = body === null ? null : this.plainOf(request, body);
    const handOver = (): void => {
      if (body !== null) request.unshift(body);
      this.handle(request, response);
    };
    if (plain === null) return handOver();
    const context = this.contextOf(request, response);
    this.parts.prepared.answer(plain, context).then((answer) => {
      if (answer === null) return handOver();
      this.send(response, answer, plain, context.requestId);
      // Lets the request end, and the connection take the next one.
      request.resume();
      const milliseconds = performance.now() - started;
      logAnswer(this.parts, {
        requestId: context.requestId,
        method: 'POST',
        route: '/graphql',
        status: answer.status,
        milliseconds,
        tokenId: null,
        operation: plain.operationName,
      });
    }, handOver);
  }

  private plainOf({ headers }: IncomingMessage, bytes: Buffer): PlainRequest | null {
    const body = isUtf8(bytes) ? this.parse(bytes.toString('utf8')) : null;
    // Which document an id means, the gate knows.
    if ((body as { documentId?: unknown } | null)?.documentId !== undefined) return null;
    const plain = this.parts.prepared.find({ headers, body });
    // Not every document that was prepared for somebody may be run by everybody.
    return plain !== null && this.parts.documents.refusalOf(plain.text, null) === null ? plain : null;
  }

  private contextOf({ headers }: IncomingMessage, response: ServerResponse): RequestContext {
    const { reader, readYourWrites, limits, requestId } = this.parts;
    return {
      requestId: requestId(),
      viewer: null,
      reader: new RequestReader(reader, response, () => readYourWrites.readerFor({ viewer: null, headers })),
      maxPageSize: limits.pageSize,
      counting: limits.counting,
      events: null,
      loaders: new Map(),
    };
  }

  private send(
    response: ServerResponse,
    { status, text }: SentAnswer,
    { headers }: PlainRequest,
    requestId: string,
  ): void {
    // Its length must be known, so it is turned into bytes here, once.
    const bytes = Buffer.from(text);
    const { length } = bytes;
    // Two literals, because one with a spread in its middle is put together property by property.
    response.writeHead(
      status,
      this.parts.health.isStopping()
        ? { ...headers, 'x-request-id': requestId, connection: 'close', 'content-length': length }
        : { ...headers, 'x-request-id': requestId, 'content-length': length },
    );
    response.end(bytes);
  }
}

// The framework's own, which refuses the keys that its other bodies are refused for.
function jsonParser(app: FastifyInstance): Parse {
  const parse = app.getDefaultJsonParser('error', 'error');
  return (text) => {
    let parsed: unknown = null;
    void parse(null as never, text, (error, body) => {
      parsed = error === null ? body : null;
    });
    return parsed;
  };
}
