import {
  ActorScreenDocument,
  ClaimScreenDocument,
  CsvButtonScreenDocument,
  EmbedScreenDocument,
  MatrixScreenDocument,
  ModerationScreenDocument,
  ReaderScreenDocument,
  SearchScreenDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { exported, exportedRecords } from '../support/exported';
import { statementsOf } from '../support/query-counter';

const ARTICLE = 'https://harbourpost.example/2026/06/10/kazakhstan-kenya-satellite';

describe('one request for a screen (examples/screens)', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  it('searches with facets', async () => {
    const { data, count } = await statementsOf(test, SearchScreenDocument, {});
    const { quotations, countriesToChoose } = data;

    expect(quotations.totalCount).toBe(quotations.nodes.length);
    expect(quotations.facets?.speakers.map((one) => one.count)).not.toEqual([]);
    expect(countriesToChoose.facets?.countries.map(({ country }) => country.code)).toEqual(
      expect.arrayContaining(['ES', 'PT']),
    );
    expect(count).toBe(7);
  });

  it('shows the same page as the cursor, when it goes to it by its number', async () => {
    const all = await statementsOf(test, SearchScreenDocument, { words: null, country: null, first: 20 });
    const third = await statementsOf(test, SearchScreenDocument, {
      words: null,
      country: null,
      first: 5,
      offset: 10,
    });

    expect(third.data.quotations.nodes).toEqual(all.data.quotations.nodes.slice(10, 15));
  });

  it('shows an actor, and its quotations along time', async () => {
    const { quotations } = (await statementsOf(test, SearchScreenDocument, {})).data;
    const { data, count } = await statementsOf(test, ActorScreenDocument, {
      id: quotations.nodes[0]!.speaker!.id,
    });

    expect(data.actor?.name).toBe(quotations.nodes[0]!.speaker!.name);
    expect(data.actor?.quotations.timeline?.length).toBeGreaterThanOrEqual(12);
    expect(data.actor?.quotations.nodes).not.toEqual([]);
    expect(count).toBe(11);
  });

  it('shows a claim with verdict, voices and spread', async () => {
    const found = await test.send<{ claims: { nodes: [{ id: string }] } }>(
      '{ claims(filter: { verdict: [FALSE] }, search: "dam", first: 1) { nodes { id } } }',
    );
    const { data, count } = await statementsOf(test, ClaimScreenDocument, {
      id: found.data!.claims.nodes[0].id,
    });

    expect(data.claim).toMatchObject({ verdict: 'FALSE', reviews: [{}], countries: [{}, {}] });
    expect(data.claim?.timeline.buckets).not.toEqual([]);
    expect(data.claim?.quotations.totalCount).toBe(data.claim?.quotations.nodes.length);
    expect(count).toBe(15);
  });

  it('shows an article whose quotations are at their places in its newest text', async () => {
    const { data, count } = await statementsOf(test, ReaderScreenDocument, { url: ARTICLE });
    const { body } = data.article!.latestVersion!;
    const marked = data.article!.quotations.nodes.filter(({ kind }) => kind === 'DIRECT');

    expect(marked).not.toEqual([]);
    for (const { text, spansIn } of marked.filter((one) => one.spansIn.length === 1)) {
      expect(body.slice(spansIn[0]!.start, spansIn[0]!.end)).toBe(text);
    }
    expect(count).toBe(9);
  });

  it('shows which country stands where towards which, and the sums', async () => {
    const { data, count } = await statementsOf(test, MatrixScreenDocument, {});
    const { cells, cellCount, isCut, speakers } = data.stanceMatrix;
    const sum = (items: readonly { count: number }[]): number => items.reduce((n, one) => n + one.count, 0);

    expect({ cellCount, isCut }).toEqual({ cellCount: cells.length, isCut: false });
    expect(sum(speakers)).toBe(sum(cells));
    expect(count).toBe(3);
  });

  it('shows what waits for somebody who checks', async () => {
    const { data, count } = await statementsOf(test, ModerationScreenDocument, {});

    expect(data.undecided.totalCount).toBe(data.undecided.nodes.length);
    expect(data.doubtful.totalCount).toBe(data.doubtful.nodes.length);
    expect(data.doubtful.nodes[0]).toMatchObject({ doubt: expect.any(String), sentence: {} });
    expect(count).toBe(6);
  });

  it('shows one quotation on another page', async () => {
    const { quotations } = (await statementsOf(test, SearchScreenDocument, {})).data;
    const { data, count } = await statementsOf(test, EmbedScreenDocument, { id: quotations.nodes[0]!.id });

    expect(data.quotation?.text).toBe(quotations.nodes[0]!.text);
    expect(data.quotation?.article).toMatchObject(quotations.nodes[0]!.article);
    expect(count).toBe(3);
  });

  it('counts the rows of the file that a button downloads with the same filter', async () => {
    const filter = { country: ['PT'] };
    const { data, count } = await statementsOf(test, CsvButtonScreenDocument, { filter });
    const rows = await exportedRecords(test, 'quotations', { filter });
    const table = await exported(test, '/export/quotations.csv', { filter });

    expect(rows).toHaveLength(data.quotations.totalCount!);
    expect(table.status).toBe(200);
    expect(count).toBe(1);
  });
});
