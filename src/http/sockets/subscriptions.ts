import type { IncomingHttpHeaders } from 'node:http';
import websocket from '@fastify/websocket';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import type { ExecutionArgs, GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/@fastify/websocket';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { RequestContext, TokenHolderLike } from '../../graphql/context';
import { answerNoSocket } from '../request/bad-request';
import type { ClientConnections } from '../connections/client-connections';
import type { TokenWatch } from '../connections/token-watch';
import type { SubscriptionResults } from '../../graphql/subscriptions/subscription';
import { newRequestContext } from '../graphql/request-context';
import { shownError } from '../graphql/answer';
import { RequestReader } from '../reading/request-reader';
import { MAY_NOT_CALL, mayCall } from '../request/calling-page';
import type { Credential } from '../request/request-viewer';
import { holderOf, secretIn } from '../request/request-viewer';
import { socketCookieCounts } from '../session/own-pages';
import { sessionSecretIn } from '../session/session-cookie';
import type { ServerParts } from '../server-parts';

/** Codes with which the server ends a connection, beside those of the protocol; docs/limits.md explains all. */
export const CLOSE = {
  stopping: 1001,
  unauthenticated: 4401,
  forbidden: 4403,
  missed: 4410,
  full: 1013,
  tooSlow: 4413,
} as const;

const GRACE = 1_000;
// Milliseconds that a client has to close its socket after it was asked to; then it is cut off.
const PARTING = 2_000;

type SocketContext = Context<Record<string, unknown>, Extra>;

/** Lets WebSockets in, and ends them when the server stops. To be called before anything waits for the last connection. */
export async function admitSockets(app: FastifyInstance, { subscriptions }: ServerParts): Promise<void> {
  // The types do not know all of them yet.
  const options = { maxPayload: subscriptions.limits.anonymousBodyBytes, closeTimeout: PARTING };
  await app.register(websocket, {
    options,
    preClose(done) {
      for (const client of app.websocketServer.clients) {
        client.close(CLOSE.stopping, 'The server is stopping. Subscribe again in a moment.');
        setTimeout(() => client.terminate(), GRACE).unref();
      }
      app.websocketServer.close(() => done());
    },
  });
  app.websocketServer.on('wsClientError', answerNoSocket);
}

/** What answers a WebSocket: the protocol graphql-transport-ws, for subscriptions alone. */
export function socketHandler(
  parts: ServerParts,
  { connections, tokens }: { readonly connections: ClientConnections; readonly tokens: TokenWatch },
): ReturnType<typeof makeHandler> {
  const contexts = new WeakMap<WebSocket, SocketContext>();
  const handle = protocolHandler(parts, contexts, tokens);
  return function (socket, request) {
    connections.upgrade(request.raw.socket, {
      isUsed: () => Object.keys(contexts.get(socket)?.subscriptions ?? {}).length > 0,
      part: () =>
        socket.close(CLOSE.full, 'The server needs this connection for other clients. Connect again.'),
    });
    void handle.call(this, socket, request);
    // The protocol's handler prints errors of a connection. They are the client's: too much at once, no WebSocket.
    socket.removeAllListeners('error');
    socket.on('error', (error: Error) => request.log.debug({ err: error }, 'socket closed'));
  };
}

function protocolHandler(
  parts: ServerParts,
  contexts: WeakMap<WebSocket, SocketContext>,
  tokens: TokenWatch,
): ReturnType<typeof makeHandler> {
  const { subscriptions } = parts;
  const viewers = new WeakMap<WebSocket, TokenHolderLike | null>();
  return makeHandler<Record<string, unknown>>({
    isProd: true,
    connectionInitWaitTimeout: subscriptions.limits.socketInitTimeout,
    onConnect: async (ctx) => {
      const { socket } = ctx.extra;
      const client = await admitted(ctx, parts);
      if (client === null) return false;
      contexts.set(socket, ctx);
      viewers.set(socket, client.viewer);
      if (client.credential !== null) endWithToken(socket, client.credential, tokens);
      return true;
    },
    onSubscribe: async (ctx, _id, payload) => {
      const allowed = subscriptions.limits.subscriptions;
      if (Object.keys(ctx.subscriptions).length > allowed) return [tooManySubscriptions(allowed)];
      return await begun(parts, payload, contextOf(ctx.extra, viewers, parts));
    },
    // The errors of its answers are as clients see them.
    subscribe: (args) => (args as Begun).events as never,
    onError: ({ extra }, _id, _payload, errors) => shown(errors, extra.request.id),
    onNext: (_ctx, _id, _payload, _args, result) => result,
  });
}

function endWithToken(socket: WebSocket, credential: Credential, tokens: TokenWatch): void {
  const stop = tokens.watch(credential, () => socket.close(CLOSE.unauthenticated, 'This token was revoked.'));
  socket.once('close', stop);
}

type Begun = ExecutionArgs & { readonly events: SubscriptionResults };

// What the protocol's handler goes on with; the errors when the operation is refused.
async function begun(
  { schema, answer }: ServerParts,
  { query: text, operationName = null, variables, extensions }: SubscribePayload,
  contextValue: RequestContext,
): Promise<Begun | readonly GraphQLError[]> {
  const asked = { text, operationName, variables: variables ?? {}, extensions: extensions ?? null };
  const { errors, events } = await answer({ ...asked, way: 'WEBSOCKET' }, contextValue);
  const document = contextValue.known?.document;
  if (events === null || document === undefined)
    return (errors ?? []).map((error) => new AnsweredError(error));
  return { schema, document, operationName, contextValue, events };
}

/** An error that the door has answered, in the form that the protocol's handler takes. */
class AnsweredError extends GraphQLError {
  constructor(readonly shown: GraphQLFormattedError) {
    super(shown.message);
  }
}

function shown(errors: readonly GraphQLError[], requestId: string): readonly GraphQLFormattedError[] {
  return errors.map((error) => (error instanceof AnsweredError ? error.shown : shownError(error, requestId)));
}

interface Admitted {
  readonly viewer: TokenHolderLike | null;
  /** Null without a token or session. */
  readonly credential: Credential | null;
}

// Null, and the socket closed, when it is not let in.
async function admitted(
  { connectionParams, extra: { socket, request } }: SocketContext,
  parts: ServerParts,
): Promise<Admitted | null> {
  if (!mayCall(request.headers, parts.corsOrigins)) {
    socket.close(CLOSE.forbidden, MAY_NOT_CALL);
    return null;
  }
  const given = connectionParams?.['Authorization'] ?? connectionParams?.['authorization'];
  const authorization = given ?? request.headers.authorization;
  const credential = credentialOf(authorization, request.headers);
  const viewer = credential === null ? null : await holderOf(parts, credential);
  if (viewer !== null) return { viewer, credential };
  if (authorization === undefined && parts.readAccess === 'public') return { viewer: null, credential: null };
  const why =
    authorization === undefined ? 'This needs a token.' : 'This token is not known, or was revoked.';
  socket.close(CLOSE.unauthenticated, `${why} Send {"Authorization": "Bearer <token>"} at connection_init.`);
  return null;
}

function credentialOf(authorization: unknown, headers: IncomingHttpHeaders): Credential | null {
  const kind = authorization === undefined ? 'SESSION' : 'TOKEN';
  const ofCookie = kind === 'SESSION' && socketCookieCounts(headers) ? sessionSecretIn(headers) : null;
  const secret = kind === 'TOKEN' ? secretIn(authorization) : ofCookie;
  return secret === null ? null : { kind, secret };
}

function contextOf(
  { socket, request }: Extra,
  viewers: WeakMap<WebSocket, TokenHolderLike | null>,
  parts: ServerParts,
): RequestContext {
  const { events, limits } = parts.subscriptions;
  const client = {
    get destroyed(): boolean {
      return socket.readyState !== socket.OPEN;
    },
  };
  return newRequestContext(parts, {
    requestId: request.id,
    viewer: viewers.get(socket) ?? null,
    reader: new RequestReader(parts.reader, client),
    events: {
      listen: (listener) => events.listen(listener),
      maxWaiting: limits.waitingEvents,
      onOverrun: () =>
        socket.close(CLOSE.tooSlow, 'Events came faster than this client read them. Subscribe again.'),
      onMissed: () =>
        socket.close(
          CLOSE.missed,
          'The database was not available, so events may be missing. Subscribe again.',
        ),
    },
  });
}

function tooManySubscriptions(allowed: number): GraphQLError {
  return new GraphQLError(
    `A connection holds at most ${allowed} subscriptions. End one, or open another connection.`,
    { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'subscriptions', allowed, found: allowed + 1 } },
  );
}
