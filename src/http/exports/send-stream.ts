import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { constants, createGzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { alsoVary } from '../caching/vary';

/** What is sent: its type and, when it is to be saved as a file, its name. */
export interface SentFile {
  readonly type?: string;
  readonly name?: string;
}

/** The headers of an answer of this kind. `tag` is null when nobody knows what the data is by now. */
export function describeFile(reply: FastifyReply, { type, name }: SentFile, tag: string | null): void {
  alsoVary(reply, 'origin', 'accept-encoding');
  void reply.header('cache-control', 'no-cache');
  if (tag !== null) void reply.header('etag', tag);
  if (type !== undefined) void reply.type(type);
  if (name !== undefined) void reply.header('content-disposition', `attachment; filename="${name}"`);
}

/** Sends a stream, compressed for those who ask for it. One that breaks off breaks the connection: who reads it notices. */
export async function sendStream(
  request: FastifyRequest,
  reply: FastifyReply,
  stream: Readable,
): Promise<void> {
  stream.on('error', (error) => {
    request.log.warn({ err: error }, 'an export broke off');
    reply.raw.destroy();
  });
  if (!acceptsGzip(request)) {
    await reply.send(stream);
    return;
  }
  void reply.header('content-encoding', 'gzip');
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  await reply.send(pipeline(stream, gzip, () => undefined));
}

/** Whether the client takes gzip: named, or meant by `*`, and not with quality 0. */
export function acceptsGzip({ headers }: FastifyRequest): boolean {
  const codings = (headers['accept-encoding'] ?? '').toString().toLowerCase().split(',');
  const accepted = codings.map((coding) => coding.split(';').map((part) => part.trim()));
  const found = accepted.find(([name]) => name === 'gzip') ?? accepted.find(([name]) => name === '*') ?? null;
  return found !== null && !found.slice(1).some((part) => /^q=0(\.0*)?$/.test(part));
}
