import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Role } from '../../domain/role';
import { refuse } from '../request/refusal';
import { isKnown } from '../caching/validators';
import type { ViewerParts } from '../request/request-viewer';
import { identify, requireReader } from '../request/request-viewer';
import type { ServerParts } from '../server-parts';

type ReportParts = Pick<
  ServerParts,
  keyof ViewerParts | 'schemaText' | 'readAccess' | 'metrics' | 'metricsAccess'
>;

interface SchemaDocument {
  readonly text: string;
  readonly etag: string;
}

/** `/schema.graphql` for tools, `/metrics` for Prometheus; each only as far as the settings allow. */
export function registerReports(app: FastifyInstance, parts: ReportParts): void {
  const { schemaText, metrics, metricsAccess } = parts;
  const identified = identify(parts);
  if (schemaText !== null) {
    const onRequest = [identified, requireReader(parts.readAccess)];
    let made: SchemaDocument | undefined;
    app.get('/schema.graphql', { onRequest }, async (request, reply) => {
      const { text, etag } = (made ??= schemaDocument(schemaText()));
      // A client may keep its copy, and asks each time whether it is still the one.
      void reply.header('etag', etag).header('cache-control', 'no-cache');
      if (isKnown(request, etag)) return await reply.code(304).send();
      return await reply.type('text/plain; charset=utf-8').send(text);
    });
  }
  if (metricsAccess === 'off') return;
  const onRequest = metricsAccess === 'token' ? [identified, requireAdmin] : [];
  app.get('/metrics', { onRequest }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
}

function schemaDocument(text: string): SchemaDocument {
  return { text, etag: `"${createHash('sha256').update(text).digest('hex')}"` };
}

async function requireAdmin(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.viewer?.role === Role.ADMIN) return;
  const message = 'Send the header "Authorization: Bearer <token>" with a token of role ADMIN.';
  if (request.viewer === null) await refuse(reply, request, 401, 'UNAUTHENTICATED', message);
  else await refuse(reply, request, 403, 'FORBIDDEN', message);
}
