import { isAscii, isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PiecesInTurn } from '../../scheduling';

// Bytes of a body that takes a while.
const LONG = 65_536;

/** A body that cannot be read as it is written. Fastify answers its status. */
export class UnreadableBody extends Error {
  constructor(
    readonly statusCode: 400 | 415,
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableBody';
  }
}

/**
 * Reads bodies as JSON in UTF-8 and as nothing else. Other encodings would be read wrongly without a word:
 * bytes that are not UTF-8 would turn into replacement characters, and be stored as somebody's words.
 */
export function readJsonBodies(app: FastifyInstance, pieces: PiecesInTurn): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const problem = encodingProblem(request) ?? (isUtf8(body) ? null : notUtf8(body));
    if (problem !== null) return done(problem);
    if (body.length <= LONG) return parse(request, body.toString('utf8'), done);
    // Each of these takes a while, and so does what is done with many rows.
    pieces.do(() => {
      const text = body.toString(isAscii(body) ? 'latin1' : 'utf8');
      pieces.do(() => void parse(request, text, (...read) => pieces.do(() => done(...read))));
    });
  });
}

/** Has a long body end when its turn has come: putting its parts together, which the framework does then, takes a while. */
export function endInTurn(pieces: PiecesInTurn) {
  return async (
    { headers }: FastifyRequest,
    _reply: FastifyReply,
    payload: NodeJS.ReadableStream,
  ): Promise<NodeJS.ReadableStream> => {
    if (Number(headers['content-length'] ?? 0) <= LONG) return payload;
    const ending = new Transform({
      transform: (chunk, _encoding, done) => pieces.do(() => done(null, chunk)),
      flush: (done) => pieces.do(done),
    });
    payload.on('error', (error: Error) => ending.destroy(error));
    return await Promise.resolve(payload.pipe(ending));
  };
}

function encodingProblem({ headers }: FastifyRequest): UnreadableBody | null {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^(utf-?8|us-ascii)$/i.test(charset)) {
    return new UnreadableBody(
      415,
      'Only UTF-8 is supported. Send the body in UTF-8, with charset=utf-8 or without a charset.',
    );
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() === 'identity') return null;
  return new UnreadableBody(415, 'Compressed bodies are not supported. Send the JSON uncompressed.');
}

function notUtf8(body: Buffer): UnreadableBody {
  const text = body.toString('utf8');
  const at = Buffer.byteLength(text.slice(0, text.indexOf('\uFFFD')));
  return new UnreadableBody(400, `The body is not UTF-8 from byte ${at} on. Send it in UTF-8.`);
}
