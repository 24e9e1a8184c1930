import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { isKnown } from '../caching/validators';
import type { OpenApiParts } from './openapi-document';
import { openApiDocument } from './openapi-document';

/** `/openapi.json`: how programs use what is not GraphQL. It needs no token, as it shows no data. */
export function registerOpenApi(app: FastifyInstance, parts: OpenApiParts): void {
  const text = `${JSON.stringify(openApiDocument(parts), null, 2)}\n`;
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  app.get('/openapi.json', async (request, reply) => {
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (isKnown(request, etag)) return await reply.code(304).send();
    return await reply.type('application/json; charset=utf-8').send(text);
  });
}
