import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../domain/errors';
import { annotationsOf } from '../../exports/annotations.loaders';
import { atom } from '../../exports/atom';
import { URN } from '../../exports/claim-review-json';
import type { FeedName } from '../../exports/review-feeds.loaders';
import { feedPage, FEEDS } from '../../exports/review-feeds.loaders';
import { RequestReader } from '../request-reader';
import { refuse } from '../refusal';
import { identify, requireReader } from '../request-viewer';
import type { ServerParts } from '../server';
import { refuseExport } from './refuse-export';

const ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8';
const ATOM = 'application/atom+xml; charset=utf-8';
const MOST_ENTRIES = 200;
const ENTRIES = 50;

/** Small documents, each made whole and sent with an ETag: annotations of an article, and feeds. */
export function registerDocuments(app: FastifyInstance, parts: ServerParts): void {
  const onRequest = [identify(parts.authenticate), requireReader(parts.readAccess)];
  app.get<{ Params: { id: string } }>(
    '/articles/:id/annotations.jsonld',
    { onRequest },
    async (request, reply) => {
      const reader = new RequestReader(parts.reader, reply.raw);
      const found = await annotationsOf(reader, request.params.id);
      if (found !== null) await sendTagged(request, reply, ANNOTATIONS, `${JSON.stringify(found)}\n`);
      else
        await refuse(
          reply,
          request,
          404,
          'NOT_FOUND',
          'There is no such article. Its id looks like art_01….',
        );
    },
  );
  for (const name of Object.keys(FEEDS) as FeedName[]) {
    app.get(`/feeds/${name}.atom`, { onRequest }, async (request, reply) => {
      try {
        const reader = new RequestReader(parts.reader, reply.raw);
        const { limit, after } = window(request);
        const page = await feedPage(reader, name, limit, after);
        await sendTagged(request, reply, ATOM, atomOf(request, name, limit, page));
      } catch (error) {
        await refuseExport(reply, request, error);
      }
    });
  }
}

function atomOf(
  request: FastifyRequest,
  name: FeedName,
  limit: number,
  { entries, after }: Awaited<ReturnType<typeof feedPage>>,
): string {
  const here = `${request.protocol}://${request.host}`;
  const next = after === null ? null : `${here}/feeds/${name}.atom?limit=${limit}&after=${after}`;
  const self = here + request.url;
  return atom({ id: `${URN}feed:${name}`, title: FEEDS[name], self, next, entries });
}

function window({ query }: FastifyRequest): { limit: number; after: string | null } {
  const { limit, after, ...unknown } = query as Readonly<Record<string, string | undefined>>;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) {
    const message = `There is no parameter "${stray.slice(0, 60)}". There are: limit, after.`;
    throw new DomainError(ErrorCode.INVALID, message, [stray]);
  }
  const size = limit === undefined ? ENTRIES : Number(limit);
  if (Number.isInteger(size) && size >= 1 && size <= MOST_ENTRIES)
    return { limit: size, after: after ?? null };
  throw new DomainError(ErrorCode.INVALID, `Write limit as a whole number from 1 to ${MOST_ENTRIES}.`, [
    'limit',
  ]);
}

/** Sends a text that was made whole, or only says that the client has it already (RFC 9110 §13.1.2). */
export async function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  text: string,
): Promise<void> {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  void reply.header('etag', tag).header('cache-control', 'no-cache');
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) {
    await reply.code(304).send();
    return;
  }
  await reply.type(type).send(text);
}
