import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { registerGraphiql } from '../../src/http/pages/graphiql';

const EXAMPLE = { name: 'A', title: 'A', group: 'G', description: 'D', query: 'query A { a }' };
const PAGE = '<!doctype html><title>On Record</title>';
const SCRIPT = '/graphiql/assets/page-ABC.js';

describe('registerGraphiql', () => {
  let webRoot: string;
  let app: FastifyInstance;
  let origin: string;

  const serve = async (): Promise<void> => {
    app = fastify();
    registerGraphiql(app, { webRoot, examples: [EXAMPLE], persistHeaders: false, isHome: true });
    origin = await app.listen({ port: 0, host: '127.0.0.1' });
  };
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${origin}${path}`, { headers, redirect: 'manual' });

  beforeEach(async () => {
    webRoot = mkdtempSync(join(tmpdir(), 'web-'));
    mkdirSync(join(webRoot, 'assets'));
    writeFileSync(join(webRoot, 'graphiql.html'), PAGE);
    writeFileSync(join(webRoot, 'assets/page-ABC.js'), 'plain');
    writeFileSync(join(webRoot, 'assets/page-ABC.js.br'), brotliCompressSync('compressed'));
    await serve();
  });

  afterEach(async () => {
    await app.close();
    rmSync(webRoot, { recursive: true, force: true });
  });

  it('serves the page under a policy that keeps everything on this machine', async () => {
    const { headers, status } = await get('/graphiql');
    const policy = headers.get('content-security-policy');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('puts nothing of the request into the page', async () => {
    const response = await get('/graphiql?op=%3Cscript%3E&query=%7Ba%7D');

    expect(await response.text()).toBe(PAGE);
  });

  it('tells the page its endpoint, its examples and whether it may keep tokens', async () => {
    const response = await get('/graphiql/config.json');

    expect(await response.json()).toEqual({
      endpoint: '/graphql',
      examples: [EXAMPLE],
      persistHeaders: false,
    });
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets browsers keep assets for a year and sends them compressed', async () => {
    const response = await get(SCRIPT, { 'accept-encoding': 'gzip, br' });

    expect(await response.text()).toBe('compressed');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('sends an asset as it is to a client that refuses compression', async () => {
    const response = await get(SCRIPT, { 'accept-encoding': 'br;q=0' });

    expect(await response.text()).toBe('plain');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it.each(['%2e%2e%2fgraphiql.html', '..%5cgraphiql.html', 'page-ABC.js.br', 'missing.js', ''])(
    'serves no other file below its assets: %s',
    async (name) => {
      const { status } = await get(`/graphiql/assets/${name}`);

      expect(status).toBe(404);
    },
  );

  it('sends a browser from the root to the page', async () => {
    const { status, headers } = await get('/', { accept: 'text/html,*/*;q=0.8' });

    expect(status).toBe(302);
    expect(headers.get('location')).toBe('/graphiql');
  });

  it('tells a program at the root where the endpoint is', async () => {
    const response = await get('/', { accept: 'application/json' });

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('/graphql');
  });

  it('says how to build the pages when they are not built', async () => {
    await app.close();
    rmSync(webRoot, { recursive: true });
    await serve();

    const response = await get('/graphiql');

    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build:web');
  });
});
