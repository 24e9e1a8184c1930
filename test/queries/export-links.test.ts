import { Role } from '../../src/domain/role';
import type { AskedExport } from '../../src/exports/links/export-address';
import { ExportLinkService } from '../../src/exports/links/export-link.service';
import { ExportFormat, LinkedExport } from '../../src/exports/links/linked-exports';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { createTestDatabase } from '../support/test-database';
import { givenQuotations } from '../support/factories';
import type { HttpAnswer } from '../http/http-request';
import { bearer, request } from '../http/http-request';

const LINK =
  'query ($kind: LinkedExport!, $format: ExportFormat, $filter: ExportFilter, $search: String, $ids: Boolean! = false, $bom: Boolean! = false) { exportLink(kind: $kind, format: $format, filter: $filter, search: $search, ids: $ids, bom: $bom) { url expiresAt } }';

interface Linked {
  readonly exportLink: { readonly url: string; readonly expiresAt: string | null };
}

const EVERYTHING: AskedExport = {
  kind: LinkedExport.QUOTATIONS,
  format: ExportFormat.CSV,
  filters: [],
  search: null,
  ids: false,
  bom: false,
};

describe('exportLink when reading needs a token', () => {
  let test: TestApp;
  let reader: string;
  beforeAll(async () => {
    test = await createTestApp({ environment: { ONRECORD_READ_ACCESS: 'token' } });
    reader = await test.token(Role.READER);
    await givenQuotations(test, [
      { text: 'The harbour stays open.', anchored: false, saidOn: { earliest: '2024-03-09' } },
      { text: 'The bridge is closed & "safe".', anchored: false, saidOn: { earliest: '2024-05-01' } },
    ]);
  });
  afterAll(() => test.stop());

  const linkTo = async (variables: object, token: string | null = reader): Promise<Linked['exportLink']> => {
    const { data, errors } = await test.send<Linked>(LINK, variables, { token });
    if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.exportLink;
  };
  const follow = (url: string): Promise<HttpAnswer> => request(new URL(url, `${test.url}/graphql`).href);

  it('answers a link that downloads without a header', async () => {
    const { url } = await linkTo({ kind: 'QUOTATIONS' });

    const { status, headers, text } = await follow(url);

    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toBe('attachment; filename="quotations.csv"');
    expect(text.trim().split('\r\n')).toHaveLength(3);
  });

  it('expires ten minutes later', async () => {
    const { tokens } = test.app.services;
    const links = new ExportLinkService(tokens, { now: () => Date.parse('2026-01-02T03:00:00Z') });

    const { expiresAt } = await links.link(EVERYTHING, 'tok_configured');

    expect(expiresAt).toBe('2026-01-02T03:10:00.000Z');
  });

  it.each([
    ['a filter', { filter: { quotations: { saidOn: { from: '2024-04-01' } } } }, 1],
    ['a filter of several values', { filter: { quotations: { kind: ['DIRECT', 'INDIRECT'] } } }, 2],
    ['a target of stances', { filter: { quotations: { towards: { topic: 'bridges' } } } }, 0],
    ['a search', { search: 'bridge "is closed"' }, 1],
    ['ids', { ids: true }, 2],
    ['no filter, given as null', { filter: { quotations: null } }, 2],
  ])('keeps %s', async (_what, asked, count) => {
    const { url } = await linkTo({ kind: 'QUOTATIONS', format: 'JSONL', ...asked });

    const { status, text } = await follow(url);

    expect(status).toBe(200);
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(count);
  });

  it.each([
    ['CLAIMS', '/export/claims.csv'],
    ['REVIEWS', '/export/reviews.csv'],
    ['ACTORS', '/export/actors.csv'],
    ['ARTICLES', '/export/articles.jsonl'],
    ['CLAIM_REVIEWS', '/export/claimreviews.jsonld'],
    ['ALL', '/export/all.jsonl'],
  ])('of %s leads to the file of that kind', async (kind, path) => {
    const { url } = await linkTo({ kind });

    expect(url.split('?')[0]).toBe(path);
    expect((await follow(url)).status).toBe(200);
  });

  it('is refused wherever a character is changed', async () => {
    const { url } = await linkTo({ kind: 'CLAIMS', filter: { claims: { country: ['AR'] } } });
    const start = url.indexOf('?') + 1;

    const answers = await Promise.all(
      Array.from({ length: url.length - start }, (_, i) => {
        const at = start + i;
        return follow(url.slice(0, at) + (url[at] === '7' ? '8' : '7') + url.slice(at + 1));
      }),
    );

    // A changed name of a parameter leaves an address without a token, or with a parameter that is not known.
    expect(answers.filter(({ status }) => ![400, 401, 403].includes(status))).toEqual([]);
  });

  it('cannot be used for another export', async () => {
    const { url } = await linkTo({ kind: 'CLAIMS' });

    const { status, body } = await follow(url.replace('claims.csv', 'quotations.csv'));

    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(body.errors?.[0]?.message).toMatch(/was changed.*query exportLink/);
  });

  it('cannot be extended by a parameter', async () => {
    const { url } = await linkTo({ kind: 'CLAIMS' });

    expect((await follow(`${url}&ids=true`)).status).toBe(403);
    expect((await follow(url.replace('?', '?ids=true&'))).status).toBe(403);
    expect((await follow(`${url}&signature=x`)).status).toBe(403);
  });

  it('is refused when it has expired', async () => {
    const tooEarly = { now: () => Date.parse('2026-01-02T02:00:00Z') };
    const earlier = new ExportLinkService(test.app.services.tokens, tooEarly);
    const { url } = await earlier.link(EVERYTHING, 'tok_configured');

    const { status, body } = await follow(url);

    expect(status).toBe(401);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(body.errors?.[0]?.message).toMatch(/has expired.*query exportLink/);
  });

  it('is refused when its token was revoked', async () => {
    const { token, secret } = await test.app.services.tokens.create('for a while', Role.READER);
    const { url } = await linkTo({ kind: 'CLAIMS' }, secret);
    expect((await follow(url)).status).toBe(200);

    await test.app.services.tokens.revoke(token.id);

    const { status, body } = await follow(url);
    expect(status).toBe(401);
    expect(body.errors?.[0]?.message).toMatch(/revoked.*query exportLink/);
  });

  it('opens exports alone', async () => {
    const { url } = await linkTo({ kind: 'CLAIMS' });

    expect((await follow(url.replace('/export/claims.csv', '/schema.graphql'))).status).toBe(401);
    expect((await follow(url.replace('/export/claims.csv', '/feeds/reviews.atom'))).status).toBe(401);
  });

  it('needs a token itself', async () => {
    const { status, errors } = await test.send(LINK, { kind: 'CLAIMS' }, { token: null });

    expect([status, errors[0]?.extensions['code']]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('shows no part of the token', async () => {
    const { url } = await linkTo({ kind: 'CLAIMS' });

    expect(url).not.toContain(reader);
    expect((await request(`${test.url}/export/claims.csv`, { headers: bearer(url.slice(-43)) })).status).toBe(
      401,
    );
  });

  it.each([
    ['a format that the kind has not', { kind: 'ARTICLES', format: 'CSV' }, ['format'], /Use JSONL/],
    ['a filter of another list', { kind: 'CLAIMS', filter: { actors: {} } }, ['filter'], /filter of claims/],
    ['two filters', { kind: 'CLAIMS', filter: { claims: {}, actors: {} } }, ['filter'], /filter of claims/],
    ['a filter of everything', { kind: 'ALL', filter: { claims: {} } }, ['filter'], /takes no filter/],
    ['a search in everything', { kind: 'ALL', search: 'x' }, ['search'], /takes no search/],
    ['a mark in linked data', { kind: 'CLAIM_REVIEWS', bom: true }, ['bom'], /takes no bom/],
    [
      'a filter that breaks its rules',
      { kind: 'CLAIMS', filter: { claims: { actorName: 'x'.repeat(1001) } } },
      ['filter', 'claims', 'actorName'],
      /longer than 1000/,
    ],
    [
      'a filter that is too long for an address',
      { kind: 'CLAIMS', filter: { claims: { topic: Array.from({ length: 1000 }, (_, i) => `topic ${i}`) } } },
      ['filter'],
      /Authorization header/,
    ],
  ])('refuses %s', async (_what, variables, path, message) => {
    const { errors } = await test.send(LINK, variables, { token: reader });

    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', path });
  });

  it('asks the database once', async () => {
    await linkTo({ kind: 'CLAIMS' });

    test.statements.length = 0;
    await linkTo({ kind: 'CLAIMS', filter: { claims: { country: ['AR'] } } });

    expect(test.statements).toHaveLength(1);
  });
});

describe('exportLink when reading needs no token', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('answers the plain address to those without a token', async () => {
    const filter = { claims: { country: ['AR'] } };

    const { data } = await test.send<Linked>(LINK, { kind: 'CLAIMS', filter }, { token: null });

    expect(data?.exportLink).toEqual({
      url: '/export/claims.csv?filter=%7B%22country%22%3A%5B%22AR%22%5D%7D',
      expiresAt: null,
    });
  });

  it('refuses a signature that does not fit all the same', async () => {
    expect((await request(`${test.url}/export/claims.csv?signature=x`)).status).toBe(403);
  });
});

describe('a link to an export', () => {
  it('is accepted by another process on the same database', async () => {
    const database = await createTestDatabase();
    const started = (): Promise<TestApp> =>
      createTestApp({ database, environment: { ONRECORD_READ_ACCESS: 'token' } });
    try {
      const first = await started();
      const token = await first.token(Role.READER);
      const { data } = await first.send<Linked>(LINK, { kind: 'CLAIMS' }, { token });
      await first.stop();

      const second = await started();
      const { status } = await request(`${second.url}${data?.exportLink.url ?? ''}`);
      await second.stop();

      expect(status).toBe(200);
    } finally {
      await database.drop();
    }
  });
});
