import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FOR_CLIENTS } from '../../src/graphql/format-error';
import { REFUSAL_CODES } from '../../src/http/request/refusal';
import type { TestApp } from '../support/create-test-app';
import { loadPages } from '../../src/http/pages/page-bundle';
import { createTestApp } from '../support/create-test-app';
import { request } from './http-request';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description: string;
  }[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
  readonly security: readonly object[];
}

interface Document {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const VALIDATOR = join(
  dirname(require.resolve('@seriousme/openapi-schema-validator/package.json')),
  'bin/validate-api-cli.js',
);
// What is described by other means: GraphQL by its schema, pages by themselves, metrics by Prometheus.
const ELSEWHERE = /^\/(graphql|graphiql|session|schema\.graphql|metrics|$)/;

describe('GET /openapi.json', () => {
  let test: TestApp;
  let document: Document;
  beforeAll(async () => {
    test = await createTestApp();
    const { text } = await request(`${test.url}/openapi.json`);
    document = JSON.parse(text) as Document;
  });
  afterAll(() => test.stop());

  const operations = (): [string, Operation][] =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]): [string, Operation] => [
        `${method.toUpperCase()} ${path}`,
        operation,
      ]),
    );

  it('is valid OpenAPI 3.1', () => {
    const file = join(test.database.folder, 'openapi.json');
    writeFileSync(file, JSON.stringify(document));

    const verdict = execFileSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' });

    expect(JSON.parse(verdict)).toMatchObject({ valid: true });
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  // Their addresses are docs/desk.md's.
  const pages = loadPages(join(__dirname, '../../dist/web'))?.paths ?? [];
  const isPage = (route: string): boolean =>
    pages.some((path) => route.endsWith(` ${path}`)) || route.endsWith(' /assets/:name');

  it('describes every route of the server that is not described elsewhere, and no other', () => {
    const served = routesOf(test.app.server.printRoutes({ commonPrefix: false, includeHooks: false }))
      .filter((route) => !ELSEWHERE.test(route.split(' ')[1] ?? '') && !isPage(route))
      .map((route) => route.replace(/:[\w:|]+/g, '{}'));

    const described = operations().map(([route]) => route.replace(/\{\w+\}/g, '{}'));

    expect(served.length).toBeGreaterThan(20);
    expect(described.sort()).toEqual([...new Set(served)].sort());
  });

  it('names only codes that docs/errors.md explains', () => {
    const known = new Set<string>([...REFUSAL_CODES, ...FOR_CLIENTS]);
    const named = operations().flatMap(([, { responses }]) =>
      Object.values(responses).flatMap(({ description }) =>
        (/Codes: (.*)\./.exec(description)?.[1] ?? '').split(', ').filter((code) => code !== ''),
      ),
    );

    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('describes every parameter in a sentence, and gives each operation an id of its own', () => {
    const parameters = operations().flatMap(([, operation]) => operation.parameters ?? []);
    const ids = operations().map(([, { operationId }]) => operationId);

    expect(parameters.filter(({ description }) => !/^[A-Z].*[.…]$/.test(description))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the parameters that an export knows', async () => {
    const exports = operations().filter(([route]) => route.startsWith('GET /export/'));

    const refused = await Promise.all(
      exports.map(async ([route, { parameters = [] }]) => {
        const { body } = await request(`${test.url}${route.slice(4)}?nonsense=1`);
        const known = /There are: (.*)\.$/.exec(body.errors?.[0]?.message ?? '')?.[1];
        const described = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
        return [route, known, described.join(', ')] as const;
      }),
    );

    expect(refused.filter(([, known, described]) => known !== described)).toEqual([]);
  });

  it('is not sent again to those who have it', async () => {
    const { headers } = await request(`${test.url}/openapi.json`);

    const again = await request(`${test.url}/openapi.json`, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    });

    expect([again.status, again.text]).toEqual([304, '']);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });
});

describe('GET /openapi.json when reading needs a token', () => {
  it('is open, and says that exports take a token or a signed link', async () => {
    const test = await createTestApp({ environment: { ONRECORD_READ_ACCESS: 'token' } });
    try {
      const { status, text } = await request(`${test.url}/openapi.json`);

      const { paths } = JSON.parse(text) as Document;
      expect(status).toBe(200);
      expect(paths['/export/claims.csv']?.['get']?.security).toEqual([{ token: [] }, { link: [] }]);
      expect(paths['/feeds/reviews.atom']?.['get']?.security).toEqual([{ token: [] }]);
    } finally {
      await test.stop();
    }
  });
});

// Fastify shows its routes as a tree: "│   └── /failed.csv (GET, HEAD)". HEAD goes without saying.
function routesOf(tree: string): string[] {
  const parents: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', rest = ''] = /^([│ ]*)[├└]── (.*)$/.exec(line) ?? [];
    if (rest === '') return [];
    const [, part = '', methods = ''] = /^(\S*)(?: \((.*)\))?$/.exec(rest) ?? [];
    const depth = indent.length / 4;
    parents.length = depth;
    const path = `${parents.at(-1) ?? ''}${part}`;
    parents.push(path);
    return methods
      .split(', ')
      .filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method))
      .map((method) => `${method} ${path}`);
  });
}
