import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Example } from './examples';
import { registerPageAssets } from './page-assets';
import { answerProgram, asksForPage } from './root';

/** Where the page's files are and what the page receives. */
export interface GraphiqlOptions {
  /** Folder that `npm run build:web` fills: `graphiql.html` and `assets/`. */
  readonly webRoot: string;
  readonly examples: readonly Example[];
  /** Whether a browser that asks for `/` is sent to GraphiQL: where there is no home page. */
  readonly isHome: boolean;
  /** Whether a browser may keep tokens and headers after the page is closed. */
  readonly persistHeaders: boolean;
}

/** Where the page is. */
export const PAGE_PATH = '/graphiql';

/*
 * Nothing may come from, or go to, another origin; 'self' also lets the page open WebSockets to it (CSP Level 3). The editor positions its lines by style attributes, so
 * inline styles have to stay; they cannot run code.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = 'The pages are not built. Run `npm run build:web`, then start the server again.\n';

/**
 * Serves the GraphiQL page, its settings and its assets, all from this machine.
 */
export function registerGraphiql(app: FastifyInstance, options: GraphiqlOptions): void {
  const html = readPage(options.webRoot);
  const settings = {
    endpoint: '/graphql',
    examples: options.examples,
    persistHeaders: options.persistHeaders,
  };
  if (options.isHome) app.get('/', answerRoot);
  app.get(PAGE_PATH, (_request, reply) => sendPage(reply, html));
  app.get(`${PAGE_PATH}/config.json`, (_request, reply) => guard(reply).send(settings));
  if (html !== undefined) registerPageAssets(app, `${PAGE_PATH}/assets`, join(options.webRoot, 'assets'));
}

function readPage(webRoot: string): string | undefined {
  try {
    return readFileSync(join(webRoot, 'graphiql.html'), 'utf8');
  } catch {
    return undefined;
  }
}

function sendPage(reply: FastifyReply, html: string | undefined): FastifyReply {
  guard(reply);
  if (html === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
  return reply.header('content-security-policy', PAGE_POLICY).type('text/html; charset=utf-8').send(html);
}

function guard(reply: FastifyReply): FastifyReply {
  return reply.headers({
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  });
}

function answerRoot(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return asksForPage(request, reply) ? reply.redirect(PAGE_PATH) : answerProgram(guard(reply), PAGE_PATH);
}
