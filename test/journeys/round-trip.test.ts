import { MergeActorsDocument, MergeClaimsDocument } from '../generated/operations';
import { Role } from '../../src/domain/role';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { exported } from '../support/exported';
import { givenArticle, givenClaim, givenQuotation } from '../support/factories';
import { givenHarbour } from '../support/harbour-records';
import { importText } from '../support/import-text';
import { givenRandomRecords } from '../support/random-records';

const NOUNS = ['actors', 'claims', 'reviews', 'articles', 'quotations'];
const ALL = { reviewStatus: ['UNREVIEWED', 'CONFIRMED', 'DISPUTED', 'REJECTED', 'RETRACTED'] };

const exportOf = async (test: TestApp, noun: string): Promise<string> => {
  const { status, text } = await exported(
    test,
    `/export/${noun}.jsonl`,
    noun === 'quotations' ? { filter: ALL } : {},
  );
  if (status !== 200) throw new Error(text);
  return text;
};

describe('what is exported', () => {
  let from: TestApp;
  let all: string;
  beforeAll(async () => {
    from = await createTestApp();
    await givenRichDatabase(from);
    all = await exportOf(from, 'all');
  }, 60_000);
  afterAll(() => from.stop());

  it('imports into an empty database and comes out of it byte for byte', async () => {
    const into = await createTestApp();
    try {
      const refused = await importText(into, all);

      expect(refused).toEqual([]);
      expect(await exportOf(into, 'all')).toBe(all);
      for (const noun of NOUNS) expect(await exportOf(into, noun)).toBe(await exportOf(from, noun));
    } finally {
      await into.stop();
    }
  }, 60_000);

  it('imports into the database that it came from and changes nothing', async () => {
    expect(await importText(from, all)).toEqual([]);
    expect(await exportOf(from, 'all')).toBe(all);
  }, 60_000);

  it('holds what it is meant to: each kind of thing that could get lost', () => {
    for (const part of [
      '"WEAK"',
      '"TRANSLITERATION"',
      '"validTo"',
      '"corrections"',
      '"RETRACTED"',
      '"REJECTED"',
      '"HUMAN"',
      '"SUGGESTED"',
      '"APPROXIMATE"',
      '"YEAR"',
      '"RANGE"',
      '🌊',
      '\\n\\n',
      '"note"',
      '"wikidataId"',
      '"topics"',
    ]) {
      expect(all).toContain(part);
    }
    expect(all).not.toContain('Merged Away","kind":"PERSON"');
  });

  it('needs a reviewer where people have decided, and says so', async () => {
    const into = await createTestApp();
    try {
      const token = await into.token(Role.CONTRIBUTOR);
      const [quotation] = (await exportOf(from, 'quotations')).split('\n');
      const reviews = (await exportOf(from, 'reviews'))
        .split('\n')
        .filter((line) => line.includes('corrections'));

      const refused = await importText(into, `${quotation}\n${reviews[0]}\n`, {
        token,
        format: 'rows-jsonl',
      });

      expect(refused).toEqual([
        expect.stringMatching(/reviewStatus: Saying reviewStatus restores .* role REVIEWER/) as string,
        expect.stringMatching(/corrections: Saying corrections restores/) as string,
      ]);
    } finally {
      await into.stop();
    }
  });

  it('of quotations alone says that their articles are to be imported first', async () => {
    const into = await createTestApp();
    try {
      const lines = (await exportOf(from, 'quotations'))
        .split('\n')
        .filter((line) => line.includes('bodySha256'));

      const [refusal] = await importText(into, `${lines[0]}\n`);

      expect(refusal).toMatch(
        /^line 1: article\.bodySha256: No text with this hash .* Import the article first/,
      );
    } finally {
      await into.stop();
    }
  });
});

describe('a table of quotations', () => {
  it('imports with the same words, names, days and sources', async () => {
    const [from, into] = [await createTestApp(), await createTestApp()];
    try {
      const text = '=cmd|"/c calc"!A1, he “said”;\nthen 🌊';
      await givenQuotation(from, {
        text,
        anchored: false,
        speaker: { name: '-Ö, "the" Sailor', kind: 'PERSON', country: 'NO', role: "'=quoted" },
        saidOn: { earliest: '2024-01-01', precision: 'MONTH', certainty: 'APPROXIMATE' },
        stances: [{ towards: { topic: '+tides' }, stance: 'MIXED', confidence: 0.5 }],
        hops: [{ relation: 'REPORTED', outlet: { name: '@wire', kind: 'NEWS_AGENCY' } }],
        article: { headline: '\tTabbed', publishedOn: '2024-02-02', outlet: { domain: 'harbour.example' } },
      });
      const table = await exported(from, '/export/quotations.csv', { ids: 'true', bom: 'true' });

      expect(await importText(into, table.text)).toEqual([]);

      const again = await exported(into, '/export/quotations.csv', { bom: 'true' });
      const plain = await exported(from, '/export/quotations.csv', { bom: 'true' });
      expect(again.text).toBe(plain.text);
      expect(plain.text).toContain(`"'${text.replaceAll('"', '""')}"`);
    } finally {
      await Promise.all([from.stop(), into.stop()]);
    }
  });
});

async function givenRichDatabase(test: TestApp): Promise<void> {
  const harbour = await givenHarbour(test);
  await givenRandomRecords(test, 60, 7);
  await givenEditedArticles(test);
  await givenPeople(test);
  await givenReviews(test);
  await givenQuotation(test, {
    text: 'Line one\n\nline two 🌊 “inside”, said; "=1+1"',
    speakerMention: 'somebody\nelse',
    attribution: 'STATED',
    saidOn: { earliest: '1999-01-01', precision: 'YEAR', certainty: 'APPROXIMATE' },
    venue: 'the quay 🌊',
    stances: [
      { towards: { topic: 'Tides' }, stance: 'SUPPORT', status: 'SUGGESTED', confidence: 0.5, note: 'seen' },
    ],
  });
  await givenQuotation(test, { text: 'Some time', saidOn: { earliest: '2020-01-05', latest: '2020-03-01' } });
  await givenQuotation(test, { text: 'Not after that', saidOn: { latest: '2020-03-01' } });
  await test.run(MergeClaimsDocument, { input: { id: harbour.otherClaimId, intoId: harbour.claimId } });
  const undecided = await ask<{ quotations: { nodes: { stances: { id: string; status: string }[] }[] } }>(
    test,
    '{ quotations(filter: { needsReview: true }) { nodes { stances { id status } } } }',
    {},
  );
  const [stance] = undecided.quotations.nodes.flatMap((node) =>
    node.stances.filter((s) => s.status === 'SUGGESTED'),
  );
  await mutate(test, 'decideStance', 'DecideStanceInput', { id: stance!.id, status: 'CONFIRMED' });
}

async function givenEditedArticles(test: TestApp): Promise<void> {
  const url = 'https://gazette.example/edited-twice';
  const bodies = [
    '“First things first” they said. “And more 🌊,” she said, “is to come.”',
    'Now “First things first” they said, really.',
  ];
  await givenArticle(test, {
    url,
    headline: 'Edited',
    body: bodies[0]!,
    retrievedAt: '2024-01-01T00:00:00.000Z',
    quotations: [{ text: 'First things first' }, { parts: ['And more 🌊', 'is to come'] }],
  });
  await givenArticle(test, { url, body: bodies[1]! });
  // The first text comes back: it is the newest again.
  await givenArticle(test, { url, body: bodies[0]! });
  await givenArticle(test, {
    body: 'A text without an address says “nobody home”.',
    quotations: [{ text: 'nobody home' }],
  });
}

async function givenPeople(test: TestApp): Promise<void> {
  const make = async (input: object): Promise<string> => {
    const { actor } = await mutate<{ actor: { id: string } }>(
      test,
      'createActor',
      'CreateActorInput',
      input,
      'actor { id }',
    );
    return actor.id;
  };
  const lee = await make({ name: 'Ann Lee', kind: 'PERSON' });
  await make({ name: 'Ann Lee', kind: 'PERSON', country: 'KE', role: 'Minister', wikidataId: 'Q4242' });
  await make({ name: 'Ann Lee', kind: 'PERSON', country: 'SE' });
  const gone = await make({ name: 'Merged Away', kind: 'PERSON', country: 'FI', aliases: ['M. Away'] });
  for (const alias of [
    { text: 'Lee', kind: 'WEAK' },
    { text: 'Энн Ли', kind: 'TRANSLITERATION' },
    { text: 'the harbour master', kind: 'TITLE', validFrom: '2001-01-01', validTo: '2010-01-01' },
  ])
    await mutate(test, 'addActorAlias', 'AddActorAliasInput', { actorId: lee, ...alias });
  await givenQuotation(test, { text: 'From one who is two', speaker: { id: gone } });
  await givenQuotation(test, {
    text: 'From the bare Lee',
    speaker: { id: lee },
    stances: [{ towards: { actor: { id: gone } }, stance: 'OPPOSE' }],
  });
  await test.run(MergeActorsDocument, { input: { id: gone, intoId: lee } });
}

async function givenReviews(test: TestApp): Promise<void> {
  const { id: claimId } = await givenClaim(test, 'The 🌊 moon is\nmade of "cheese".', {
    language: 'en',
    topics: ['moon', 'Cheese'],
  });
  const { claimReview } = await mutate<{ claimReview: { id: string; revision: number } }>(
    test,
    'publishClaimReview',
    'PublishClaimReviewInput',
    {
      claimId,
      url: 'https://check.example/moon',
      publisher: { name: 'The Check', kind: 'ONLINE' },
      verdict: 'FALSE',
      label: 'Nonsense',
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
      explanation: 'No cheese was found.\n',
      evidence: [
        { url: 'https://moon.example/', note: 'rocks' },
        { url: 'https://moon.example/2', title: 'More' },
      ],
      publishedOn: '2024-04-01',
      language: 'en',
    },
    'claimReview { id revision }',
  );
  const corrections = [
    { verdict: 'MIXED', label: null, note: 'Some cheese.' },
    { explanation: 'A little cheese was found.', ratingValue: 2, note: 'More exactly.' },
    { evidence: [], note: 'The links are dead 🌊.' },
  ];
  let { revision } = claimReview;
  for (const correction of corrections) {
    await mutate(test, 'correctClaimReview', 'CorrectClaimReviewInput', {
      id: claimReview.id,
      expectedRevision: revision,
      ...correction,
    });
    revision += 1;
  }
}

async function mutate<T>(test: TestApp, name: string, type: string, input: object, fields = ''): Promise<T> {
  const data = await ask<Record<string, T & { userErrors: unknown[] }>>(
    test,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { message path } } }`,
    { input },
  );
  const payload = data[name]!;
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

async function ask<T>(test: TestApp, query: string, variables: object): Promise<T> {
  const { data, errors } = await test.send<T>(query, variables);
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
