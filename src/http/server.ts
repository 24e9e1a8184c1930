import cors from '@fastify/cors';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import Fastify from 'fastify';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Reader } from '../database/reader';
import type { RequestContext } from '../graphql/context';
import { unauthenticated } from '../graphql/viewer';
import { Role } from '../domain/role';
import type { Logger } from '../logger';
import { limitBody } from './body-limit';
import type { BodyLimits } from './body-limit';
import type { HealthChecks } from './health';
import { registerHealth } from './health';
import type { Metrics } from './metrics';
import type { Authenticate } from './request-viewer';
import { identify, refuse } from './request-viewer';

/** What the HTTP server is made of. */
export interface ServerParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly reader: Reader;
  readonly authenticate: Authenticate;
  readonly requestId: () => string;
  readonly schemaText: string;
  readonly readAccess: 'public' | 'token';
  readonly metricsAccess: 'token' | 'public' | 'off';
  readonly corsOrigins: readonly string[];
  readonly limits: BodyLimits & {
    readonly documentBytes: number;
    readonly requestTimeout: number;
    readonly connections: number;
  };
  readonly health: HealthChecks;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

const HEADERS_TIMEOUT = 15_000;

/** The HTTP server: GraphQL, health, metrics and the schema's text. The pages are registered by whoever builds it. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const { limits } = parts;
  const logger: FastifyBaseLogger = parts.logger;
  const app = Fastify({
    loggerInstance: logger,
    disableRequestLogging: true,
    genReqId: parts.requestId,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeout,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  app.server.headersTimeout = HEADERS_TIMEOUT;
  app.server.maxConnections = limits.connections;
  app.decorateRequest('viewer', null);
  await app.register(cors, {
    origin: originsOf(parts.corsOrigins),
    exposedHeaders: ['x-request-id'],
    maxAge: 600,
  });
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onResponse', (request, reply) => logAnswer(parts, request, reply));
  app.setErrorHandler((error: FastifyError, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) =>
    refuse(
      reply,
      request,
      404,
      'NOT_FOUND',
      'There is nothing here. The GraphQL endpoint is /graphql, the page to try it /graphiql.',
    ),
  );
  registerHealth(app, parts.health);
  registerGraphql(app, parts);
  registerReports(app, parts);
  return app;
}

function registerGraphql(app: FastifyInstance, parts: ServerParts): void {
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    onRequest: [identify(parts.authenticate), requireReader(parts)],
    preParsing: limitBody(parts.limits),
    preHandler: limitDocument(parts.limits.documentBytes),
    handler: fastifyApolloHandler(parts.apollo, {
      context: (request) =>
        Promise.resolve({
          requestId: request.id,
          viewer: request.viewer,
          reader: parts.reader,
          loaders: new Map(),
        }),
    }),
  });
}

function registerReports(app: FastifyInstance, parts: ServerParts): void {
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(parts.schemaText),
  );
  if (parts.metricsAccess === 'off') return;
  app.get('/metrics', { onRequest: identify(parts.authenticate) }, async (request, reply) => {
    if (parts.metricsAccess === 'token' && request.viewer?.role !== Role.ADMIN) {
      await refuse(
        reply,
        request,
        401,
        'UNAUTHENTICATED',
        'Send the header "Authorization: Bearer <token>" with a token of role ADMIN.',
      );
      return;
    }
    await reply.type(parts.metrics.contentType).send(await parts.metrics.text());
  });
}

function requireReader(parts: ServerParts) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (
      parts.readAccess === 'public' ||
      request.viewer !== null ||
      reply.sent ||
      request.method === 'OPTIONS'
    )
      return;
    await refuse(reply, request, 401, 'UNAUTHENTICATED', unauthenticated(Role.READER).message);
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

async function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const status = error.statusCode ?? 500;
  if (status < 500) {
    await refuse(reply, request, status, status === 413 ? 'REQUEST_TOO_LARGE' : 'BAD_REQUEST', error.message);
    return;
  }
  request.log.error({ requestId: request.id, err: error }, 'request failed');
  await refuse(reply, request, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong inside the server.');
}

async function logAnswer(
  { metrics }: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const route = request.routeOptions.url ?? 'none';
  metrics.request(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
  const operation = (request.body as { operationName?: unknown } | null | undefined)?.operationName;
  request.log.info(
    {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
      ...(request.viewer === null ? {} : { token: request.viewer.tokenId }),
      ...(typeof operation === 'string' ? { operation: operation.slice(0, 100) } : {}),
    },
    'answered',
  );
  await Promise.resolve();
}

function originsOf(origins: readonly string[]): true | string[] | false {
  if (origins.includes('*')) return true;
  return origins.length === 0 ? false : [...origins];
}
