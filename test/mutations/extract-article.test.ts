import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

const BODY = `NORDHAVN — The harbour will close on Friday, Mayor Sigrun Aldahl said on Tuesday.

“We have no choice,” Aldahl told reporters. “The ice decides, not the town hall.”

Norway denied that the port had been sold, the Nordlys Wire reported. “Nobody has made an offer,” said Torvald Brekkesen, a spokesman for the harbour company.

A fisherman on the quay shook his head. “We were told nothing,” he said.`;

const IMPORT = `mutation ($input: ImportArticleInput!) {
  importArticle(input: $input) {
    createdCount unchangedCount skippedCount
    rows { index status quotation { id text } userErrors { message } }
    article { id }
    userErrors { message path }
  }
}`;
const QUOTATIONS = `{ quotations(orderBy: CREATED_AT_ASC, first: 50) { nodes {
  id text kind method methodVersion confidence reviewStatus speakerMention attribution
  speaker { id name kind } speakerCandidates { name } saidOn { edtf }
  hops { relation text outlet { name } } stances { stance status target { ... on Country { code } ... on Topic { name } } }
  spans { start end } articleVersion { body }
} } }`;

interface Found {
  readonly id: string;
  readonly text: string;
  readonly method: string;
  readonly confidence: number | null;
  readonly reviewStatus: string;
  readonly speakerMention: string | null;
  readonly attribution: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly speakerCandidates: readonly { readonly name: string }[];
  readonly saidOn: { readonly edtf: string | null };
  readonly hops: readonly { readonly relation: string; readonly text: string | null }[];
  readonly stances: readonly { readonly stance: string; readonly status: string }[];
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly articleVersion: { readonly body: string } | null;
}

interface Imported {
  readonly createdCount: number;
  readonly unchangedCount: number;
  readonly skippedCount: number;
  readonly rows: readonly { readonly status: string; readonly userErrors: readonly object[] }[];
}

describe('importArticle without quotations', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  const ARTICLE = { url: 'https://nordlys.example/port', publishedOn: '2024-03-06', body: BODY };
  const send = async (input: object): Promise<Imported> => {
    const { data, errors } = await test.send<{ importArticle: Imported & { userErrors: object[] } }>(IMPORT, {
      input,
    });
    expect(errors).toEqual([]);
    expect(data!.importArticle.userErrors).toEqual([]);
    return data!.importArticle;
  };
  const stored = async (): Promise<readonly Found[]> => {
    const { data, errors } = await test.send<{ quotations: { nodes: Found[] } }>(QUOTATIONS);
    expect(errors).toEqual([]);
    return data!.quotations.nodes;
  };
  const quotation = async (start: string): Promise<Found> => {
    const found = (await stored()).find(({ text }) => text.includes(start));
    if (found === undefined) throw new Error(`There is no quotation with ${start}.`);
    return found;
  };
  const createActor = async (name: string, country: string, aliases: object[] = []): Promise<string> => {
    const { data } = await test.send<{ createActor: { actor: { id: string } } }>(
      `mutation ($input: CreateActorInput!) { createActor(input: $input) { actor { id } userErrors { message } } }`,
      { input: { name, country, kind: 'PERSON' } },
    );
    const { id } = data!.createActor.actor;
    for (const alias of aliases) {
      await test.send(
        `mutation ($input: AddActorAliasInput!) { addActorAlias(input: $input) { userErrors { message } } }`,
        { input: { actorId: id, ...alias } },
      );
    }
    return id;
  };

  it('stores what it finds as the unreviewed work of a machine, each with a confidence', async () => {
    const { createdCount, rows } = await send(ARTICLE);

    const found = await stored();
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(createdCount).toBe(found.length);
    expect(rows.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    for (const { method, reviewStatus, confidence, spans, articleVersion, text } of found) {
      expect([method, reviewStatus]).toEqual(['EXTRACTOR', 'UNREVIEWED']);
      expect(confidence).toBeGreaterThan(0);
      const slices = spans.map(({ start, end }) => articleVersion!.body.slice(start, end));
      expect(slices.join(' ')).toBe(text);
    }
  });

  it('keeps words whose target is too long for a topic, without the stance', async () => {
    const denied = `the harbour had been deepened without a licence, ${'by night and by nobody’s order, '.repeat(6)}as the paper had written`;
    const body = `Harbour master Sigrid Vestby spoke on Monday. Sigrid Vestby denied that ${denied}.`;
    const { rows } = await send({ ...ARTICLE, body });

    expect(rows.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const [found, ...others] = await stored();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ speaker: { name: 'Sigrid Vestby' }, stances: [] });
  });

  it('makes an actor of a full name, and finds him again by his surname', async () => {
    await send(ARTICLE);

    const [first, second] = [await quotation('The harbour will close'), await quotation('We have no choice')];
    expect(first.speaker).toMatchObject({ name: 'Sigrun Aldahl', kind: 'PERSON' });
    expect(second.speaker).toEqual(first.speaker);
    expect(first.saidOn.edtf).toBe('2024-03-05');
  });

  it('finds the actor on record by the name in the text', async () => {
    const id = await createActor('Sigrun Aldahl', 'NO');

    await send(ARTICLE);

    expect((await quotation('We have no choice')).speaker?.id).toBe(id);
  });

  it('leaves a name that may be two actors undecided, and names both', async () => {
    await createActor('Torvald Brekkesen', 'NO');
    await createActor('Torvald Brekkesen', 'SE');

    await send(ARTICLE);

    const found = await quotation('Nobody has made an offer');
    expect(found).toMatchObject({
      speaker: null,
      attribution: 'STATED',
      speakerMention: 'Torvald Brekkesen',
    });
    expect(found.speakerCandidates).toHaveLength(2);
  });

  it('makes no actor of somebody without a name', async () => {
    await send(ARTICLE);

    const { data } = await test.send<{ actors: { nodes: { name: string }[] } }>(
      '{ actors(first: 50) { nodes { name } } }',
    );
    const names = data!.actors.nodes.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Sigrun Aldahl', 'Torvald Brekkesen']));
    expect(names.join()).not.toMatch(/fisherman|\bhe\b/i);
  });

  it('changes nothing when it is sent again', async () => {
    await send(ARTICLE);
    const before = await stored();

    const again = await send(ARTICLE);

    expect(again).toMatchObject({ createdCount: 0, unchangedCount: before.length });
    expect(await stored()).toEqual(before);
  });

  it('leaves what a person has confirmed as it is, and does not store it twice', async () => {
    await send(ARTICLE);
    const { id } = await quotation('We have no choice');
    await test.send(
      `mutation ($input: ReviewQuotationInput!) { reviewQuotation(input: $input) { userErrors { message } } }`,
      { input: { id, status: 'CONFIRMED' } },
    );
    const before = await stored();

    const changed = await send({ ...ARTICLE, body: `${BODY}\n\nThe office closes at four.` });

    expect(changed.createdCount).toBe(0);
    expect((await stored()).map((found) => found.id)).toEqual(before.map((found) => found.id));
    expect(await quotation('We have no choice')).toMatchObject({ id, reviewStatus: 'CONFIRMED' });
  });

  it('stores beside the importer’s quotations only those at other places, when told to look', async () => {
    const given = { text: 'We have no choice', speaker: { name: 'The mayor of Nordhavn', kind: 'OFFICE' } };

    const { rows, skippedCount } = await send({ ...ARTICLE, quotations: [given], extract: true });

    expect(rows[0]).toMatchObject({ index: 0, status: 'CREATED' });
    expect(skippedCount).toBe(1);
    const all = await stored();
    expect(all.filter(({ text }) => text.startsWith('We have no choice'))).toHaveLength(1);
    expect((await quotation('We have no choice')).method).toBe('IMPORT');
    expect(all.length).toBeGreaterThan(2);
  });

  it('leaves an importer’s quotation alone that came without the text', async () => {
    const row = { article: { url: ARTICLE.url }, text: 'We have no choice', speaker: { name: 'The mayor' } };
    await test.send(
      `mutation ($row: QuotationRowInput!) { recordQuotation(input: $row) { userErrors { message } } }`,
      { row },
    );

    await send(ARTICLE);

    const all = (await stored()).filter(({ text }) => text.includes('We have no choice'));
    expect(all).toMatchObject([{ method: 'HUMAN', speaker: { name: 'The mayor' } }]);
  });

  it.each([
    ['quotations are given', { quotations: [] }],
    ['it is told not to look', { extract: false }],
    ['the text is in another language', { language: 'nb' }],
  ])('finds none when %s', async (_when, input) => {
    expect((await send({ ...ARTICLE, ...input })).createdCount).toBe(0);
    expect(await stored()).toEqual([]);
  });

  it('suggests a stance where the text’s own word says it', async () => {
    await send(ARTICLE);

    const suggested = (await stored()).flatMap(({ stances }) => stances);
    expect(suggested.map(({ stance, status }) => [stance, status])).toContainEqual(['OPPOSE', 'SUGGESTED']);
  });

  it('writes nothing in a dry run', async () => {
    const { rows } = await send({ ...ARTICLE, dryRun: true });

    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(await stored()).toEqual([]);
  });
});

describe('extractQuotations', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const READ = `query ($input: ExtractQuotationsInput!) { extractQuotations(input: $input) {
    version sections { kind start end }
    quotations { text spans { start end } speaker { name mention { text start end } actors { id } countries { code } } rule saidOn { edtf } cue { lemma } }
  } }`;

  it('tells what stands in a text, with offsets, and stores nothing', async () => {
    const { data, errors } = await test.send<{
      extractQuotations: {
        quotations: { text: string; spans: { start: number; end: number }[]; rule: string }[];
      };
    }>(READ, { input: { text: BODY, publishedOn: '2024-03-06' } });

    expect(errors).toEqual([]);
    const { quotations } = data!.extractQuotations;
    for (const { text, spans, rule } of quotations) {
      expect(spans.map(({ start, end }) => BODY.slice(start, end)).join(' ')).toBe(text);
      expect(rule).not.toBe('');
    }
    const { data: after } = await test.send<{ quotations: { totalCount: number } }>(
      '{ quotations { totalCount } }',
    );
    expect(quotations.length).toBeGreaterThanOrEqual(4);
    expect(after!.quotations.totalCount).toBe(0);
  });

  it.each([
    [{ text: 'a'.repeat(50_001) }, /longer than 50000 characters/],
    [{ text: BODY, publishedOn: 'yesterday' }, /YYYY-MM-DD/],
  ])('refuses what it cannot read', async (input, message) => {
    const { errors } = await test.send(READ, { input });
    expect(errors[0]?.message).toMatch(message);
  });
});
