import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { alsoVary } from '../caching/vary';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

// Best first: the build puts both beside each file that shrinks.
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

const HEADERS = {
  // The names carry a hash of the contents, so a browser never has to ask again.
  'cache-control': 'public, max-age=31536000, immutable',
  // A worker obeys the policy of its own script: it needs nothing but itself.
  'content-security-policy': "default-src 'none'",
};

/**
 * Serves the files that lie in `folder` when the server starts, and no others, below `prefix`.
 * A name is looked up in that list and never joined to a path unseen, so nothing else can be reached.
 */
export function registerPageAssets(app: FastifyInstance, prefix: string, folder: string): void {
  const files: ReadonlySet<string> = new Set(readdirSync(folder));
  app.get(`${prefix}/:name`, async (request: FastifyRequest<{ Params: { name: string } }>, reply) => {
    const { name } = request.params;
    const type = files.has(name) ? TYPES[extname(name)] : undefined;
    if (type === undefined) return reply.callNotFound();
    const encoding = chooseEncoding(request.headers['accept-encoding'], name, files);
    if (encoding) reply.header('content-encoding', encoding.name);
    const contents = await readFile(join(folder, `${name}${encoding?.suffix ?? ''}`));
    return send(reply, type, contents);
  });
}

function send(reply: FastifyReply, type: string, contents: Buffer): FastifyReply {
  alsoVary(reply, 'accept-encoding');
  return reply.headers(HEADERS).type(type).send(contents);
}

function chooseEncoding(accepted: string | undefined, name: string, files: ReadonlySet<string>) {
  return ENCODINGS.find(
    (encoding) => accepts(accepted, encoding.name) && files.has(`${name}${encoding.suffix}`),
  );
}

function accepts(accepted = '', encoding: string): boolean {
  return accepted.split(',').some((part) => {
    const [name, quality] = part.split(';').map((text) => text.trim());
    return name === encoding && !/^q=0(\.0*)?$/.test(quality ?? '');
  });
}
