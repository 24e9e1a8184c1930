import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ClientConnections } from '../../connections/client-connections';
import { logAnswer } from '../../monitoring/request-log';
import type { ServerParts } from '../../server-parts';
import { postedOperation } from '../asked-operation';
import { newRequestContext, readerFor } from '../request-context';
import type { NotedHeaders } from './noted-headers';
import { isPlain, jsonReader } from './plain-request';

/**
 * Leads plain requests of readers without a token from Node's HTTP server to the door: what the framework does for every
 * request takes as long as the rest of such an answer. Any other request is handed to the framework untouched.
 */
export function openShortcut(
  app: FastifyInstance,
  parts: ServerParts,
  connections: ClientConnections,
  noted: NotedHeaders,
): void {
  if (parts.readAccess !== 'public') return;
  const read = jsonReader(app);
  app.server.removeAllListeners('request');
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!isPlain(request, parts) || !connections.admits(request)) return app.routing(request, response);
    // The body of a small request comes with its head, but Node delivers it a little later.
    setImmediate(() => void take(request, response).catch(() => response.destroy()));
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.destroyed) return;
    const started = performance.now();
    const { headers } = request;
    const length = Number(headers['content-length']);
    // With its length, because a stream that is read to its end ends, and nothing can be put back.
    const body = request.readableLength === length ? (request.read(length) as Buffer | null) : null;
    const asked = body && postedOperation(read(body));
    const usual = noted.find(headers);
    if (asked === null || usual === null) {
      if (body !== null) request.unshift(body);
      return app.routing(request, response);
    }
    const requestId = parts.requestId();
    const reader = readerFor(parts, { viewer: null, headers }, response);
    const context = newRequestContext(parts, { requestId, viewer: null, reader });
    const { status, headers: own, text } = await parts.answer(asked, context);
    // Its length must be known, so it is turned into bytes here, once.
    const bytes = Buffer.from(text);
    const known = { ...usual, 'x-request-id': requestId };
    // Most answers have no headers of their own: an object with a spread in its middle is put together key by key.
    const all = Object.keys(own).length > 0 ? { ...known, ...own } : known;
    if (parts.health.isStopping()) all['connection'] = 'close';
    all['content-length'] = bytes.length;
    response.writeHead(status, all);
    response.end(bytes);
    // Lets the request end, and the connection take the next one.
    request.resume();
    const milliseconds = performance.now() - started;
    const { operationName: operation } = asked;
    logAnswer(parts, {
      ...{ requestId, method: 'POST', route: '/graphql', status, milliseconds },
      operation,
      tokenId: null,
    });
  }
}
