import type { BlockList } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../logger';
import type { ConnectionLimits } from './client-connections';
import { ClientConnections } from './client-connections';
import { refuse } from '../request/refusal';

const FULL =
  'The server is busy: all its connections, or all that one address may hold, are in use. Send the same request again in a moment.';
// Milliseconds between two lines of the log about it, and seconds after which a client had better ask again.
const TELL_EACH = 60_000;
const AGAIN_AFTER = '1';

/** What letting clients in needs. */
export interface ReceptionParts {
  readonly limits: ConnectionLimits;
  readonly trustedProxies: BlockList;
  readonly logger: Logger;
}

/** Lets clients in as long as there is room for them, and those who ask for health always. To be called before other hooks are added. */
export function receiveClients(
  app: FastifyInstance,
  { limits, trustedProxies, logger }: ReceptionParts,
): ClientConnections {
  const connections = new ClientConnections(limits, trustedProxies, tellNowAndThen(logger));
  app.server.on('connection', (socket) => connections.open(socket));
  app.addHook('onRequest', (request, reply, done) => {
    if (connections.admits(request.raw)) return done();
    void reply.header('connection', 'close');
    if (connections.isHealth(request.raw)) return done();
    void reply.header('retry-after', AGAIN_AFTER).header('x-request-id', request.id);
    void refuse(reply, request, 503, 'SERVER_BUSY', FULL);
  });
  return connections;
}

/** Has the connections know of requests before they are answered. To be called when all who listen for them do. */
export function watchRequests({ server }: FastifyInstance, connections: ClientConnections): void {
  server.prependListener('request', (request, response) => connections.begin(request, response));
  server.prependListener('checkContinue', (request, response) => connections.begin(request, response));
}

function tellNowAndThen(logger: Logger): () => void {
  let closed = 0;
  let toldAt = -Infinity;
  return () => {
    closed++;
    if (performance.now() - toldAt < TELL_EACH) return;
    logger.warn({ closed }, 'connections were closed to make room for others');
    toldAt = performance.now();
    closed = 0;
  };
}
