import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/app/package-root';
import { done } from '../mutations/support/mutate';
import { content } from '../mutations/support/tables';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

interface SampleQuotation {
  readonly text?: string;
  readonly parts?: readonly string[];
  readonly speaker?: { readonly name: string; readonly country?: string };
  readonly speakerCountry?: string;
  readonly hops?: readonly { readonly outlet?: { readonly name: string } }[];
  readonly stances?: readonly {
    readonly towards: { readonly country?: string; readonly claim?: string };
    readonly stance: string;
  }[];
}

interface SampleArticle {
  readonly url: string;
  readonly body: string;
  readonly quotations: readonly SampleQuotation[];
}

interface Found {
  readonly text: string;
  readonly stances: readonly {
    readonly stance: string;
    readonly target: { readonly code?: string };
  }[];
}

const FOLDER = join(packageRoot(), 'examples', 'sample');
const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(FOLDER, ...path), 'utf8'));

const claims = (readJson('claims.json') as { rows: object[] }).rows;
const files = readdirSync(join(FOLDER, 'articles')).sort();
const articles = files
  .filter((file) => !file.includes('.edited.'))
  .map((file) => readJson('articles', file) as SampleArticle);
const [edited] = files
  .filter((file) => file.includes('.edited.'))
  .map((file) => readJson('articles', file) as SampleArticle);
const quotations = articles.flatMap((article) => article.quotations);

const wordsOf = ({ text, parts }: SampleQuotation): string => text ?? parts?.join(' ') ?? '';
const words = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text).sort();

// From the files of an archive to answers about them, through a silent edit, and back to an empty database.
describe('a fact-checker’s journey', () => {
  let test: TestApp;
  const batches: string[] = [];

  beforeAll(async () => {
    test = await createTestApp();
  });

  afterAll(() => test.stop());

  /** Imports the archive, and answers how every row went. */
  async function importArchive(): Promise<string[]> {
    const statuses: string[] = [];
    const taken = await done(test, 'importClaims', { rows: claims, sourceName: 'claims.json' });
    const payloads = [taken];
    for (const article of articles) payloads.push((await done(test, 'importArticle', article)) as never);
    for (const { batch, rows } of payloads) {
      batches.push(batch?.id ?? '');
      statuses.push(...rows.map((row) => row.status));
    }
    return statuses;
  }

  async function ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await test.send<T>(query, variables);
    expect(errors).toEqual([]);
    return data as T;
  }

  async function find(filter: object, search?: string): Promise<readonly Found[]> {
    const query =
      'query ($filter: QuotationFilter, $search: String) { quotations(filter: $filter, search: $search, first: 100) { nodes { text stances { stance target { ... on Country { code } } } } } }';
    return (await ask<{ quotations: { nodes: Found[] } }>(query, { filter, search })).quotations.nodes;
  }

  /** What is stored, but for the records of the imports themselves. */
  async function stored(): Promise<object> {
    const { import_batch: _batches, ...tables } = await content(test);
    return tables;
  }

  it('imports claims, and articles with everything that is known of their quotations', async () => {
    const statuses = await importArchive();

    expect(statuses).toHaveLength(claims.length + quotations.length);
    expect(new Set(statuses)).toEqual(new Set(['CREATED']));
  });

  it('stores every quotation as a slice of its article’s text', async () => {
    const query =
      '{ articles(first: 100) { nodes { latestVersion { body } quotations(first: 100) { nodes { text spans { start end } } } } } }';
    const { articles: list } = await ask<{
      articles: {
        nodes: {
          latestVersion: { body: string };
          quotations: { nodes: { text: string; spans: { start: number; end: number }[] }[] };
        }[];
      };
    }>(query);

    const slices = list.nodes.flatMap(({ latestVersion: { body }, quotations: { nodes } }) =>
      nodes.map(({ text, spans }) => [text, spans.map(({ start, end }) => body.slice(start, end)).join(' ')]),
    );

    expect(slices).toHaveLength(quotations.length);
    for (const [text, slice] of slices) expect(slice).toBe(text);
  });

  it('changes nothing when the same files come again', async () => {
    const before = await stored();

    const statuses = await importArchive();

    expect(new Set(statuses)).toEqual(new Set(['UNCHANGED']));
    expect(await stored()).toEqual(before);
  });

  it('tells what was said for a country', async () => {
    const said = quotations.filter((q) => (q.speakerCountry ?? q.speaker?.country) === 'PT');

    expect(said.length).toBeGreaterThan(0);
    expect(words(await find({ country: ['PT'] }))).toEqual(said.map(wordsOf).sort());
  });

  it('finds everything that reached us through one agency', async () => {
    const passedOn = quotations.filter((q) => q.hops?.some((hop) => hop.outlet?.name === 'Steppe Wire'));

    expect(passedOn.length).toBeGreaterThan(0);
    expect(words(await find({ viaName: 'steppe wire' }))).toEqual(passedOn.map(wordsOf).sort());
  });

  it('shows who stands where towards a country', async () => {
    const towards = (q: SampleQuotation): string[] =>
      (q.stances ?? []).filter((s) => s.towards.country === 'ES').map((s) => s.stance);
    const expected = quotations.filter((q) => towards(q).length > 0).map((q) => [wordsOf(q), ...towards(q)]);

    const found = (await find({ towards: { country: 'ES' } })).map(({ text, stances }) => [
      text,
      ...stances.filter((s) => s.target.code === 'ES').map((s) => s.stance),
    ]);

    expect(found.sort()).toEqual(expected.sort());
  });

  it('lists the claims that were spoken of for a country', async () => {
    const expected = quotations
      .filter((q) => (q.speakerCountry ?? q.speaker?.country) === 'PT')
      .flatMap((q) => (q.stances ?? []).flatMap((s) => s.towards.claim ?? []));

    const { claims: found } = await ask<{ claims: { nodes: { text: string }[] } }>(
      '{ claims(filter: { country: ["PT"] }, first: 100) { nodes { text } } }',
    );

    expect(words(found.nodes)).toEqual([...new Set(expected)].sort());
  });

  it('finds words in quotations and in whole articles', async () => {
    const holds = (text: string): boolean => /\bspy\b/i.test(text) && /\bsatellites?\b/i.test(text);
    const { articles: found } = await ask<{ articles: { nodes: { url: string }[] } }>(
      '{ articles(search: "spy satellite", first: 100) { nodes { url } } }',
    );

    expect(words(await find({}, 'spy satellite'))).toEqual(quotations.map(wordsOf).filter(holds).sort());
    expect(found.nodes.map(({ url }) => url).sort()).toEqual(
      articles
        .filter(({ body }) => holds(body))
        .map(({ url }) => url)
        .sort(),
    );
  });

  it('notices what an outlet changed in silence', async () => {
    const { batch, anchors, article } = await done(test, 'importArticle', edited ?? {});
    batches.push(batch?.id ?? '');

    const states = anchors.map(({ state, text }) => [state, text]);
    const was = articles.find(({ url }) => url === edited?.url)?.quotations.map(wordsOf) ?? [];
    expect(article?.versions).toHaveLength(2);
    expect(states).toEqual([
      ['ANCHORED', was[0]],
      ['ANCHORED', was[1]],
      [
        'ALTERED',
        'Spain may be putting up a second wall, and nobody in Lisbon was sent so much as a postcard',
      ],
      ['ORPHANED', null],
      ['MOVED', was[4]],
    ]);
    expect(words(await find({ anchorState: ['ALTERED', 'ORPHANED'] }))).toEqual([was[2], was[3]].sort());
  });

  it('leaves nothing behind when every import is undone, latest first', async () => {
    for (const id of [...batches].reverse()) {
      expect(await done(test, 'revertImport', { id })).toMatchObject({ kept: [] });
    }

    // How the indexes are made has nothing to do with what is in them.
    const {
      revision: _history,
      index_state: _state,
      ...tables
    } = (await stored()) as Record<string, readonly object[]>;
    for (const rows of Object.values(tables)) expect(rows).toEqual([]);
  });
});
