import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { jsonForPages } from '../../domain/control-signs';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { annotationsOf } from '../../exports/annotations.loaders';
import { atom } from '../../exports/atom';
import { URN } from '../../exports/claim-review-json';
import type { FeedName } from '../../exports/review-feeds.loaders';
import { feedPage, FEEDS } from '../../exports/review-feeds.loaders';
import { KeptAnswers } from '../caching/kept-answers';
import { RequestReader } from '../reading/request-reader';
import { refuse } from '../request/refusal';
import { identify, requireReader } from '../request/request-viewer';
import type { ServerParts } from '../server-parts';
import { isKnown } from '../caching/validators';
import { refuseExport } from './refuse-export';

/** The media type of Web Annotations. */
export const ANNOTATIONS_TYPE =
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8';
/** The media type of feeds. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';
/** Entries of a page of a feed: if unsaid, and at most. */
export const FEED_ENTRIES = { usual: 50, most: 200 } as const;
const NO_ARTICLE = 'There is no such article. Its id looks like art_01….';
// Bytes.
const MEMORY = 4 * 1024 * 1024;

/** Small documents, each made whole and sent with an ETag: annotations of an article, and feeds. */
export function registerDocuments(app: FastifyInstance, parts: ServerParts): void {
  const documents = new Documents(parts);
  const onRequest = [identify(parts, 'LINKS_TOO'), requireReader(parts.readAccess)];
  app.get<{ Params: { id: string } }>(
    '/articles/:id/annotations.jsonld',
    { onRequest },
    async (request, reply) => {
      await documents.send(request, reply, ANNOTATIONS_TYPE, async (reader) => {
        const found = await annotationsOf(reader, request.params.id);
        if (found !== null) return `${jsonForPages(found)}\n`;
        await refuse(reply, request, 404, 'NOT_FOUND', NO_ARTICLE);
        return null;
      });
    },
  );
  for (const name of Object.keys(FEEDS) as FeedName[]) {
    app.get(`/feeds/${name}.atom`, { onRequest }, async (request, reply) => {
      try {
        const { limit, after } = window(request);
        await documents.send(request, reply, ATOM_TYPE, async (reader) =>
          atomOf(request, name, limit, await feedPage(reader, name, limit, after)),
        );
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
  const next = after === null ? null : `${here(request)}/feeds/${name}.atom?limit=${limit}&after=${after}`;
  const self = here(request) + request.url;
  return atom({ id: `${URN}feed:${name}`, title: FEEDS[name], self, next, entries });
}

function window({ query }: FastifyRequest): { limit: number; after: string | null } {
  const { limit, after, ...unknown } = query as Readonly<Record<string, string | undefined>>;
  const [stray] = Object.keys(unknown);
  if (stray !== undefined) {
    const message = `There is no parameter "${stray.slice(0, 60)}". There are: limit, after.`;
    throw new DomainError(ErrorCode.INVALID, message, [stray]);
  }
  const size = limit === undefined ? FEED_ENTRIES.usual : Number(limit);
  if (Number.isInteger(size) && size >= 1 && size <= FEED_ENTRIES.most)
    return { limit: size, after: after ?? null };
  throw new DomainError(ErrorCode.INVALID, `Write limit as a whole number from 1 to ${FEED_ENTRIES.most}.`, [
    'limit',
  ]);
}

/** Makes small documents, and remembers those of late: a feed is asked for much more often than it changes. */
class Documents {
  private readonly made = new KeptAnswers(MEMORY);

  constructor(private readonly parts: ServerParts) {}

  /** Answers with what `make` makes of the latest data, or only says that the client has it already. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    make: (reader: RequestReader) => Promise<string | null>,
  ): Promise<void> {
    const question = here(request) + request.url;
    // Before the rows: they are of this version or of a later one.
    const version = await this.parts.dataVersion();
    const known = version === null ? null : this.made.find(question, version);
    // Not of a replica, which may be behind that version.
    const text = known ?? (await make(new RequestReader(this.parts.reader, reply.raw)));
    if (text === null) return;
    const tag = tagOf(text);
    if (version !== null && known === null) this.made.keep(question, version, text);
    void reply.header('etag', tag).header('cache-control', 'no-cache');
    if (isKnown(request, tag)) await reply.code(304).send();
    else await reply.type(type).send(text);
  }
}

function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

function here({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
