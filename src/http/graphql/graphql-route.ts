import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../graphql/context';
import { admitBody, limitBody } from '../request/body-limit';
import { cachedQueries } from '../caching/cached-queries';
import type { ClientConnections } from '../connections/client-connections';
import { refuse } from '../request/refusal';
import { BodiesInFlight } from '../request/bodies-in-flight';
import { readParameters } from '../request/request-parameters';
import { RequestReader } from '../reading/request-reader';
import { identify, requireReader } from '../request/request-viewer';
import type { ServerParts } from '../server-parts';
import { socketHandler } from '../sockets/subscriptions';
import { alsoVary } from '../caching/vary';

/** The GraphQL endpoint. What can be refused without looking at the document is refused before it. */
export function registerGraphql(
  app: FastifyInstance,
  parts: ServerParts,
  connections: ClientConnections,
): void {
  const bodies = new BodiesInFlight(parts.limits.bodiesBytes);
  const answer = answering(parts);
  const route = {
    url: '/graphql',
    onRequest: [
      refuseWhen(parts.health.isStopping),
      ...(parts.page === null ? [] : [forRequests(leadBrowsersTo(parts.page))]),
      forRequests(identify(parts.authenticate)),
      forRequests(requireReader(parts.readAccess)),
      forRequests(admitBody(parts.limits, bodies)),
    ],
    preParsing: limitBody(parts.limits, bodies),
    preHandler: [readParameters, limitDocument(parts.limits.documentBytes), parts.documents.hook],
    onSend: nameRequest,
    handler: (request: FastifyRequest, reply: FastifyReply) =>
      bodies.during(request, () => answer(request, reply)),
  };
  const handler = cachedQueries(parts, route.handler);
  app.route({ ...route, handler, method: 'GET', wsHandler: socketHandler(parts, connections) });
  app.route({ ...route, method: 'POST' });
}

function answering(parts: ServerParts) {
  const { prepared, limits } = parts;
  const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext => ({
    requestId: request.id,
    viewer: request.viewer,
    reader: new RequestReader(parts.reader, reply.raw, () => parts.readYourWrites.readerFor(request)),
    maxPageSize: limits.pageSize,
    counting: limits.counting,
    events: null,
    loaders: new Map(),
  });
  const apollo = fastifyApolloHandler(parts.apollo, {
    context: (request, reply) => Promise.resolve(contextOf(request, reply)),
  });
  const viaApollo = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    // Without what Apollo adds for some of its refusals, which is not for other answers.
    const headers = reply.getHeaders();
    mendHost(request);
    const body: unknown = await apollo.call(request.server, request, reply);
    if (request.method === 'POST' && reply.statusCode === 200)
      prepared.noteHeaders(request.headers, { ...headers, 'content-type': reply.getHeader('content-type') });
    return body;
  };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const plain = request.method === 'POST' ? prepared.find(request) : null;
    const answer = plain === null ? null : await prepared.answer(plain, contextOf(request, reply));
    if (plain === null || answer === null) return await viaApollo(request, reply);
    void reply.code(answer.status).header('content-type', plain.headers['content-type']);
    return answer.text;
  };
}

// Apollo's adapter makes an address of it, and fails where it is none. What the host is called changes no answer.
function mendHost({ raw, hostname }: FastifyRequest): void {
  if (!URL.canParse(`http://${hostname}/`)) raw.headers.host = 'localhost';
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

function limitDocument(allowed: number) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const source = (request.method === 'GET' ? request.query : request.body) as
      { query?: unknown } | null | undefined;
    if (typeof source?.query !== 'string' || Buffer.byteLength(source.query) <= allowed) return;
    const message = `The GraphQL document is larger than ${allowed} bytes. Put values into variables.`;
    await refuse(reply, request, 400, 'QUERY_TOO_COMPLEX', message);
  };
}

interface ErrorBody {
  readonly errors?: readonly { readonly extensions?: object }[];
}

// Apollo refuses malformed requests before there is a context that would know the request's id.
async function nameRequest(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const isNamed = reply.statusCode < 400 || typeof payload !== 'string' || payload.includes(request.id);
  if (isNamed) return await Promise.resolve(payload);
  const body = JSON.parse(payload) as ErrorBody;
  const errors = body.errors?.map((error) => ({
    ...error,
    extensions: { ...error.extensions, requestId: request.id },
  }));
  return JSON.stringify({ ...body, errors });
}
