import { Server as TcpServer } from 'node:net';
import cors from '@fastify/cors';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerUnreadable } from './request/bad-request';
import { limitArrival } from './request/arrival';
import type { ClientConnections } from './connections/client-connections';
import { registerDocuments } from './exports/export-documents';
import { Exports, registerExports } from './exports/export-routes';
import { registerGraphql } from './graphql/graphql-route';
import { compressAnswers } from './request/compression';
import { TokenWatch } from './connections/token-watch';
import { EventStreams } from './event-streams/event-streams';
import { receiveClients, watchRequests } from './connections/reception';
import type { HealthChecks } from './monitoring/health';
import { registerHealth } from './monitoring/health';
import { registerImports } from './imports/import-route';
import { readJsonBodies } from './request/json-body';
import { registerOpenApi } from './openapi/openapi-route';
import { POSITION_HEADER } from './reading/read-your-writes';
import type { ServerParts } from './server-parts';
import { openShortcut } from './graphql/fast-path/node-http-shortcut';
import { NotedHeaders } from './graphql/fast-path/noted-headers';
import { answerError, answerNothing } from './request/refusal';
import { registerReports } from './monitoring/reports';
import { PiecesInTurn } from '../scheduling';
import { answered } from './monitoring/answered';
import { logAnswer } from './monitoring/request-log';
import { admitSockets } from './sockets/subscriptions';

const HEADERS_TIMEOUT = 15_000;
// How often Node looks for clients that are too slow; its own 30 s would double every timeout.
const TIMEOUT_CHECK = 1_000;
// Milliseconds between two looks at the connections that are left when the server stops.
const PARTING = 50;

/** The HTTP server: GraphQL, health, metrics and the schema's text. The pages are registered by whoever builds it. */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const app = newServer(parts);
  app.decorateRequest('viewer', null);
  app.decorateRequest('credential', null);
  const connections = receiveClients(app, parts);
  limitArrival(app, parts.limits.requestTimeout);
  continueWhenRead(app);
  app.addHook('onRequest', (request, reply, done) => {
    void describeEvery(request, reply);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    logAnswer(parts, answered(request, reply));
    done();
  });
  await app.register(cors, {
    origin: originsOf(parts.corsOrigins),
    exposedHeaders: [
      'x-request-id',
      'etag',
      'content-disposition',
      'location',
      'retry-after',
      POSITION_HEADER,
    ],
    maxAge: 600,
    strictPreflight: false,
  });
  if (parts.compression) await compressAnswers(app);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNothing);
  const pieces = new PiecesInTurn();
  readJsonBodies(app, pieces);
  await admitSockets(app, parts);
  const tokens = new TokenWatch(parts, parts.subscriptions.limits.socketTokenCheck);
  const streams = new EventStreams(parts, tokens);
  streams.endWith(app);
  partWithClients(app, parts.health, connections);
  registerHealth(app, parts.health);
  const noted = new NotedHeaders();
  registerGraphql(app, parts, { connections, tokens, streams, noted, pieces });
  registerImports(app, parts);
  registerReports(app, parts);
  registerOpenApi(app, parts);
  registerDocuments(app, parts);
  registerExports(app, parts, new Exports(parts.exports, parts));
  openShortcut(app, parts, connections, noted);
  watchRequests(app, connections);
  return app;
}

// Browsers take each answer for what it says it is, and for nothing that they guess.
function describeEvery(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
}

function newServer({ logger, requestId, limits }: ServerParts): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  return Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestId,
    bodyLimit: limits.bodyBytes,
    // Files may take longer than other requests; those are cut off by limitArrival.
    requestTimeout: Math.max(limits.requestTimeout, limits.importTimeout),
    http: {
      headersTimeout: Math.min(HEADERS_TIMEOUT, limits.requestTimeout),
      connectionsCheckingInterval: TIMEOUT_CHECK,
    },
    forceCloseConnections: 'idle',
    // Refusing while stopping is done by the route, in the shape of all refusals.
    return503OnClosing: false,
    // No hook has run yet for what the framework refuses by itself.
    frameworkErrors: (error: FastifyError, request, reply) =>
      void answerError(error, request, describeEvery(request, reply)),
    clientErrorHandler: answerUnreadable,
  });
}

/*
 * A client that asks first (curl does with a large body) gets the word to go on when the body is read, and not before: one
 * that is refused need not send it.
 */
function continueWhenRead(app: FastifyInstance): void {
  app.server.on('checkContinue', (request, response) => app.routing(request, response));
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (/^100-continue$/i.test(request.headers.expect ?? '')) reply.raw.writeContinue();
    done(null, payload);
  });
}

function originsOf(origins: readonly string[]): true | string[] | false {
  if (origins.includes('*')) return true;
  return origins.length === 0 ? false : [...origins];
}

/*
 * A connection on which nothing is asked would keep the server from stopping: clients get a notice, and silent connections are closed.
 * Not at once, as Node's HTTP server does: what a client has sent by then is answered, with a refusal, not cut off.
 */
function partWithClients(
  app: FastifyInstance,
  { isStopping }: HealthChecks,
  connections: ClientConnections,
): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isStopping()) void reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', (done) => {
    if (!app.server.listening) return done();
    const sweep = setInterval(() => connections.closeSilent(), PARTING);
    // Takes no new connections from here on; calls back when the last one has ended.
    TcpServer.prototype.close.call(app.server, () => {
      clearInterval(sweep);
      done();
    });
  });
}
