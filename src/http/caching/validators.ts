import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** The `ETag` of what is made of these texts alone: weak, as it may be sent compressed or not (RFC 9110 §8.8.1). */
export function weakTag(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Whether the client says that it has this already (`If-None-Match`, compared weakly: RFC 9110 §13.1.2). */
export function isKnown({ headers }: Pick<FastifyRequest, 'headers'>, tag: string): boolean {
  const strong = tag.replace(/^W\//, '');
  const known = (headers['if-none-match'] ?? '').split(',');
  return known.some((one) => one.trim().replace(/^W\//, '') === strong);
}
