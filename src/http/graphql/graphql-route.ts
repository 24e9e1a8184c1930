import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CachedQueries } from '../caching/cached-queries';
import { alsoVary } from '../caching/vary';
import type { ClientConnections } from '../connections/client-connections';
import type { TokenWatch } from '../connections/token-watch';
import type { EventStreams } from '../event-streams/event-streams';
import { EVENT_STREAM } from '../event-streams/server-sent-events';
import { BodiesInFlight } from '../request/bodies-in-flight';
import { admitBody, limitBody } from '../request/body-limit';
import { endInTurn } from '../request/json-body';
import { refuse } from '../request/refusal';
import { readParameters } from '../request/request-parameters';
import { identify, requireReader } from '../request/request-viewer';
import type { ServerParts } from '../server-parts';
import type { PiecesInTurn } from '../../scheduling';
import { socketHandler } from '../sockets/subscriptions';
import { AnswerTypes } from './answer-types';
import type { AskedOperation } from './asked-operation';
import { addressedOperation, postedOperation, streamedOperation } from './asked-operation';
import type { NotedHeaders } from './fast-path/noted-headers';
import { refuseMalformed } from './malformed-request';
import { newRequestContext, readerFor } from './request-context';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** What the endpoint shares with the rest of the server. */
export interface GraphqlParts {
  readonly connections: ClientConnections;
  readonly tokens: TokenWatch;
  readonly streams: EventStreams;
  readonly noted: NotedHeaders;
  readonly pieces: PiecesInTurn;
}

/** The GraphQL endpoint. What can be refused without looking at the document is refused before it. */
export function registerGraphql(app: FastifyInstance, parts: ServerParts, shared: GraphqlParts): void {
  const bodies = new BodiesInFlight(parts.limits.bodiesBytes);
  const route = {
    url: '/graphql',
    onRequest: [
      refuseWhen(parts.health.isStopping),
      ...(parts.page === null ? [] : [forRequests(leadBrowsersTo(parts.page))]),
      forRequests(identify(parts)),
      forRequests(requireReader(parts.readAccess)),
      forRequests(admitBody(parts.limits, bodies)),
    ],
    preParsing: [limitBody(parts.limits, bodies), endInTurn(shared.pieces)],
    preHandler: readParameters,
  };
  const types = new AnswerTypes(parts.documentReader);
  const send = sending(parts, shared, types);
  const posted: Handler = (request, reply) =>
    bodies.during(request, () => send(postedOperation(request.body), request, reply));
  app.route({ ...route, method: 'POST', handler: posted });
  const wsHandler = socketHandler(parts, shared);
  app.route({ ...route, method: 'GET', handler: addressed(parts, types, send), wsHandler });
}

type Send = (asked: AskedOperation | null, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

function addressed(parts: ServerParts, types: AnswerTypes, send: Send): Handler {
  const cached = parts.httpCache.isOn ? new CachedQueries(parts) : null;
  return async (request, reply) => {
    const { method, headers } = request;
    const query = request.query as Readonly<Record<string, string>>;
    if (method === 'GET' && (await types.typeFor(headers.accept)) === EVENT_STREAM)
      return await send(streamedOperation(query, headers), request, reply);
    const memory = (await cached?.memoryFor(request, reply)) ?? null;
    const asked = method === 'GET' ? addressedOperation(query, headers) : null;
    return await send(asked && { ...asked, memory }, request, reply);
  };
}

// Sends what an operation is answered with.
function sending(parts: ServerParts, { noted, streams }: GraphqlParts, types: AnswerTypes): Send {
  return async (asked, request, reply) => {
    const type = await types.typeFor(request.headers.accept);
    if (asked === null || type === null) return await refuseMalformed(parts.documentReader, request, reply);
    if (type === EVENT_STREAM) return await streams.answer(asked, request, reply);
    const { id: requestId, viewer } = request;
    const reader = readerFor(parts, request, reply.raw);
    const answer = await parts.answer(asked, newRequestContext(parts, { requestId, viewer, reader }));
    const usual = reply.getHeaders() as OutgoingHttpHeaders;
    // What is answered to a session is described otherwise.
    if (request.headers.cookie === undefined) noted.note(request.headers, { ...usual, 'content-type': type });
    void reply.code(answer.status).headers(answer.headers);
    if (answer.status === 304) return await reply.send();
    void reply.header('content-type', type);
    return answer.text;
  };
}

// A browser can send no header when it opens a socket: who it is comes with its first message.
function forRequests(hook: (request: FastifyRequest, reply: FastifyReply) => Promise<void>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!request.ws) await hook(request, reply);
  };
}

// Somebody has typed the address. Programs that take a page as well as JSON are given JSON.
function leadBrowsersTo(page: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { accept = '' } = request.headers;
    if (request.method === 'POST' || !accept.includes('text/html') || accept.includes('json')) return;
    alsoVary(reply, 'accept');
    await reply.redirect(page);
  };
}

function refuseWhen(isStopping: () => boolean) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isStopping()) return;
    const message = 'The server is stopping. Send the request again in a moment.';
    await refuse(reply, request, 503, 'SERVER_STOPPING', message);
  };
}
