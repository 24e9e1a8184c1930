import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../../server-parts';

// Of a request that has any of these, others decide: who asks, in which form the body comes and the answer goes.
const NOT_PLAIN = [
  'authorization',
  'content-encoding',
  'cookie',
  'expect',
  'transfer-encoding',
  'upgrade',
] as const;
// What a browser may send without asking first is not among them, so no other check is needed.
const JSON_BODY = /^application\/json(?:; ?charset=utf-8)?$/i;

/** Whether nothing of a request but its body and its Accept and Origin headers changes how it is answered. */
export function isPlain(
  { method, url, headers }: IncomingMessage,
  { limits, compression, health }: Pick<ServerParts, 'limits' | 'compression' | 'health'>,
): boolean {
  if (method !== 'POST' || url !== '/graphql' || !JSON_BODY.test(headers['content-type'] ?? '')) return false;
  const length = Number(headers['content-length'] ?? NaN);
  if (!(length > 0 && length <= limits.anonymousBodyBytes) || health.isStopping()) return false;
  if (compression && headers['accept-encoding'] !== undefined) return false;
  return NOT_PLAIN.every((name) => headers[name] === undefined);
}

/** Reads JSON as the framework does, which refuses the keys that its other bodies are refused for. Null for what is none. */
export function jsonReader(app: FastifyInstance): (bytes: Buffer) => unknown {
  const parse = app.getDefaultJsonParser('error', 'error');
  return (bytes) => {
    let parsed: unknown = null;
    if (!isUtf8(bytes)) return null;
    void parse(null as never, bytes.toString('utf8'), (error, body) => {
      parsed = error === null ? body : null;
    });
    return parsed;
  };
}
