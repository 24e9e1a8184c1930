import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

// Below this, in bytes, an answer fits a network packet or two as it is.
const THRESHOLD = 1_400;
// zlib's best takes a hundred times as long as this, for a tenth less.
const BROTLI_QUALITY = 4;
const COMPRESSED =
  /^(?:text\/(?!event-stream)|application\/(?:json|graphql-response\+json|ld\+json|x-ndjson|atom\+xml|javascript))/u;

/** Compresses answers for clients that accept it, the best of what they accept; other bodies are left as they are. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    threshold: THRESHOLD,
    encodings: ['br', 'gzip'],
    customTypes: COMPRESSED,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    zlibOptions: { level: 5 },
    // Bodies of requests stay plain: what they may hold is measured before they are parsed.
    globalDecompression: false,
  });
}
