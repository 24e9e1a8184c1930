import { join } from 'node:path';
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageAnswer, PageVisit } from '../../web/desk/contract';
import type { Clock } from '../../clock';
import { isKnown, weakTag } from '../caching/validators';
import { alsoVary } from '../caching/vary';
import { identify } from '../request/request-viewer';
import type { ServerParts } from '../server-parts';
import { SIGN_IN } from '../session/session-routes';
import { registerPageAssets } from './page-assets';
import type { LoadedPages } from './page-bundle';
import { answerProgram, asksForPage } from './root';
import { askFor } from './page-queries';

/** What the pages are made with. */
export interface RecordPagesParts {
  readonly server: ServerParts;
  readonly clock: Clock;
  readonly pages: LoadedPages;
  /** Folder that `npm run build:web` fills. */
  readonly webRoot: string;
  /** Whether there is a desk beside the record. */
  readonly hasDesk: boolean;
}

/*
 * Nothing may come from, or go to, another origin, and no script may turn text into markup.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const DESK = /^\/desk(\/|$)/;
const ASSETS = '/assets';
const DAY = 10;

/** Serves the pages of the record, and of the desk where there is one, with their script and style. */
export function registerRecordPages(app: FastifyInstance, parts: RecordPagesParts): void {
  const onRequest = [identify(parts.server, 'LINKS_TOO')];
  for (const path of parts.pages.paths) {
    if (!parts.hasDesk && DESK.test(path)) continue;
    app.get(path, { onRequest }, (request, reply) => new Visiting(parts, request, reply).answer(path));
  }
  void app.register(async (scope) => {
    // Nothing but a form.
    scope.removeAllContentTypeParsers();
    await scope.register(formbody, { bodyLimit: parts.server.limits.anonymousBodyBytes });
    for (const path of parts.pages.formPaths)
      scope.post(path, { onRequest }, (request, reply) => new Visiting(parts, request, reply).answer(path));
  });
  registerPageAssets(app, ASSETS, join(parts.webRoot, 'desk'));
}

/** One request for a page. */
class Visiting {
  constructor(
    private readonly parts: RecordPagesParts,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  async answer(path: string): Promise<FastifyReply> {
    const { server, pages } = this.parts;
    this.describe();
    if (path === '/' && !asksForPage(this.request, this.reply)) return answerProgram(this.reply, server.page);
    if (server.readAccess === 'token' && this.request.viewer === null && path !== SIGN_IN)
      return this.send({ ...(await pages.render(SIGN_IN, this.visit())), status: 401 });
    // Before the rows: they are of this version or of a later one.
    const tag = this.request.method === 'GET' ? this.tagOf(await server.dataVersion()) : null;
    if (tag !== null && isKnown(this.request, tag))
      return await this.reply.code(304).header('etag', tag).send();
    const answer = await pages.render(path, this.visit());
    if (tag !== null && answer.status === 200) this.reply.header('etag', tag);
    return this.send(answer);
  }

  private describe(): void {
    alsoVary(this.reply, 'authorization', 'cookie');
    this.reply.headers({
      'cache-control': this.request.viewer === null ? 'no-cache' : 'private, no-cache',
      'content-security-policy': POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
    });
  }

  private send({ status, headers, body }: PageAnswer): FastifyReply {
    return this.reply
      .code(status)
      .headers({ ...headers })
      .send(body);
  }

  // A page tells the day, who reads it, and its own address.
  private tagOf(version: string | null): string | null {
    if (version === null) return null;
    const { viewer, today, url } = this.visit();
    return weakTag(
      version,
      this.parts.pages.build,
      url,
      today,
      viewer === null ? '' : `${viewer.name} ${viewer.role}`,
    );
  }

  private visit(): PageVisit {
    const { server, clock, hasDesk } = this.parts;
    const { request, reply } = this;
    const { viewer } = request;
    return {
      params: request.params as Record<string, string>,
      url: addressOf(request),
      form: request.method === 'POST' ? (request.body as Record<string, string>) : null,
      viewer: viewer && { name: viewer.name, role: viewer.role },
      today: new Date(clock.now()).toISOString().slice(0, DAY),
      requestId: request.id,
      settings: { hasDesk, hasGraphiql: server.page !== null, isPublic: server.readAccess === 'public' },
      tellFault: (error) => request.log.error({ err: error, requestId: request.id }, 'a page failed'),
      ask: askFor(server, request, reply),
    };
  }
}

// A client may write anything into the Host header, and a whole address in the place of a path.
function addressOf({ protocol, host, raw }: FastifyRequest): string {
  const path = raw.url?.startsWith('/') ? raw.url : '/';
  const asked = `${protocol}://${host}${path}`;
  return host !== '' && URL.canParse(asked) ? asked : `${protocol}://localhost${path}`;
}
