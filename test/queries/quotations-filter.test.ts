import type { QuotationFilter } from '../generated/operations';
import {
  FindQuotationsDocument,
  QuotationDetailsDocument,
  RecordQuotationDocument,
  RetractQuotationDocument,
  ReviewQuotationDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given } from '../support/factories';
import { articleWith, givenArticle, givenClaim, givenQuotation } from '../support/factories';

const CLAIM = 'The tide table is wrong.';
const OTHER_CLAIM = 'The pilots are on strike.';
const ANNA = { name: 'Anna Bergström', kind: 'PERSON', country: 'NO', aliases: ['Harbour Mistress'] } as const;
const BO = { name: 'Bo Ek', kind: 'PERSON', country: 'SE' } as const;
const WIRE = { name: 'Coast Wire', domain: 'coastwire.example', kind: 'NEWS_AGENCY' } as const;

/** What the cases below refer to. */
interface World {
  readonly late: Given & { readonly details: Details };
  readonly wait: Given & { readonly details: Details };
  readonly claimId: string;
  readonly otherClaimId: string;
  readonly lastChange: string;
}
type Details = Awaited<ReturnType<typeof details>>;
type Case = readonly [finds: string, filter: (world: World) => QuotationFilter, texts: readonly string[]];

// Every quotation that no filter hides, first recorded first.
const ALL = ['The tide is late', 'Ships will wait', 'Nobody asked', 'The gate stays shut', 'It was a boat', 'By hand'];

// One entry for each field of the filter: a field without a case does not compile.
const CASES: Readonly<Record<keyof QuotationFilter, readonly Case[]>> = {
  ids: [['only these', ({ wait }) => ({ ids: [wait.id] }), ['Ships will wait']]],
  speakerId: [
    [
      'only words of these speakers',
      ({ late }) => ({ speakerId: [late.details.speaker!.id] }),
      ['The tide is late', 'The gate stays shut'],
    ],
  ],
  speakerName: [
    ['speakers by a part of the name', () => ({ speakerName: 'berg' }), ['The tide is late', 'The gate stays shut']],
    ['speakers by another name of theirs', () => ({ speakerName: 'mistress' }), ['The tide is late', 'The gate stays shut']],
    ['speakers whatever the case and accents', () => ({ speakerName: 'BERGSTROM' }), ['The tide is late', 'The gate stays shut']],
    ['nobody by a pattern, which is text', () => ({ speakerName: '%' }), []],
  ],
  hasSpeaker: [
    ['words without a speaker', () => ({ hasSpeaker: false }), ['Nobody asked', 'By hand']],
    ['words with a speaker', () => ({ hasSpeaker: true }), ['The tide is late', 'Ships will wait', 'The gate stays shut', 'It was a boat']],
  ],
  country: [
    ['words of those who spoke for one country', () => ({ country: ['SE'] }), ['Ships will wait', 'It was a boat']],
    ['words of those who spoke for either country', () => ({ country: ['se', 'FI'] }), ['Ships will wait', 'The gate stays shut', 'It was a boat']],
  ],
  stance: [
    ['words that oppose something', () => ({ stance: ['OPPOSE'] }), ['The tide is late', 'Ships will wait']],
    ['words that take either stance', () => ({ stance: ['SUPPORT', 'MIXED'] }), ['The tide is late', 'Ships will wait', 'The gate stays shut']],
  ],
  towards: [
    ['words about a claim', ({ claimId }) => ({ towards: { claimId } }), ['The tide is late', 'Ships will wait']],
    ['words about an actor', ({ late }) => ({ towards: { actorId: late.details.speaker!.id } }), ['Ships will wait']],
    ['words about a country', () => ({ towards: { country: 'SE' } }), ['The tide is late']],
    ['words about a topic, whatever its case', () => ({ towards: { topic: 'PILOTAGE' } }), ['The gate stays shut']],
  ],
  saidOn: [
    ['what was said from a day on', () => ({ saidOn: { from: '2024-02-10' } }), ['Ships will wait', 'It was a boat']],
    ['what was said until a day', () => ({ saidOn: { to: '2024-02-10' } }), ['The tide is late', 'Ships will wait']],
  ],
  publishedOn: [
    ['what was published from a day on', () => ({ publishedOn: { from: '2024-03-01' } }), ['Ships will wait', 'It was a boat']],
    ['what was published until a day', () => ({ publishedOn: { to: '2024-03-01' } }), ['The tide is late', 'Ships will wait']],
  ],
  outletDomain: [
    ['what these outlets printed', () => ({ outletDomain: ['HARBOUR.example'] }), ['The tide is late', 'It was a boat']],
  ],
  articleId: [
    ['what these articles printed', ({ wait }) => ({ articleId: [wait.details.article.id] }), ['Ships will wait']],
  ],
  viaName: [
    ['what an outlet passed on', () => ({ viaName: 'coast wire' }), ['Ships will wait']],
    ['what an outlet passed on, by its domain', () => ({ viaName: 'coastwire.ex' }), ['Ships will wait']],
    ['what an actor passed on', () => ({ viaName: 'Bo Ek' }), ['The gate stays shut']],
    ['what somebody without a record passed on', () => ({ viaName: 'old sailor' }), ['Nobody asked']],
    ['nothing by the name of the speaker', () => ({ viaName: 'Anna' }), []],
  ],
  kind: [
    ['only these kinds', () => ({ kind: ['INDIRECT', 'MIXED'] }), ['Ships will wait', 'The gate stays shut']],
  ],
  attribution: [
    ['only these attributions', () => ({ attribution: ['ANONYMOUS', 'COREFERENCE'] }), ['Ships will wait', 'Nobody asked']],
  ],
  reviewStatus: [
    ['what was confirmed', () => ({ reviewStatus: ['CONFIRMED'] }), ['The gate stays shut']],
    ['what is hidden otherwise', () => ({ reviewStatus: ['REJECTED', 'RETRACTED'] }), ['Struck out', 'Taken back']],
  ],
  isAnchored: [
    ['what came without a text', () => ({ isAnchored: false }), ['Nobody asked']],
    ['what stands in a text', () => ({ isAnchored: true }), ALL.filter((text) => text !== 'Nobody asked')],
  ],
  anchorState: [['what was edited since', () => ({ anchorState: ['ALTERED', 'ORPHANED'] }), ['It was a boat']]],
  claimId: [
    ['what takes a stance towards a claim', ({ otherClaimId }) => ({ claimId: [otherClaimId] }), ['The gate stays shut']],
    [
      'what takes a stance towards either claim',
      ({ claimId, otherClaimId }) => ({ claimId: [claimId, otherClaimId] }),
      ['The tide is late', 'Ships will wait', 'The gate stays shut'],
    ],
  ],
  method: [['what was recorded by hand', () => ({ method: ['HUMAN'] }), ['By hand']]],
  maxConfidence: [['what was recorded with doubt', () => ({ maxConfidence: 0.4 }), ['Ships will wait']]],
  language: [['only these languages', () => ({ language: ['sv', 'fi'] }), ['Ships will wait']]],
  importBatchId: [
    ['what an import brought', ({ late }) => ({ importBatchId: [late.details.importBatchId!] }), ['The tide is late']],
  ],
  updatedSince: [
    ['what changed at this instant or later', ({ lastChange }) => ({ updatedSince: lastChange }), ['The gate stays shut']],
  ],
};

let test: TestApp;
let world: World;

describe('quotations(filter:)', () => {
  beforeAll(async () => {
    test = await createTestApp();
    world = await givenWorld();
  });
  afterAll(() => test.stop());

  describe.each(Object.entries(CASES))('%s', (_field, cases) => {
    it.each(cases)('finds %s', async (_finds, filter, expected) => {
      const { texts, totalCount } = await find(filter(world));

      expect(texts).toEqual(expected);
      expect(totalCount).toBe(expected.length);
    });
  });

  it('hides only what was rejected or retracted', async () => {
    expect((await find({})).texts).toEqual(ALL);
  });

  it('asks that all fields hold', async () => {
    expect((await find({ country: ['SE'], outletDomain: ['harbour.example'] })).texts).toEqual(['It was a boat']);
  });

  it.each(listFields())('matches nothing when %s is an empty list', async (field) => {
    expect((await find({ [field]: [] })).texts).toEqual([]);
  });

  it.each(Object.keys(CASES))('takes a null for %s as no condition', async (field) => {
    expect((await find({ [field]: null })).texts).toEqual(ALL);
  });

  describe('with stance, towards and claimId together', () => {
    it('asks them of one and the same coding', async () => {
      const { claimId } = world;

      // "The tide is late" supports the claim and opposes Sweden; nothing opposes the claim but "Ships will wait".
      expect((await find({ stance: ['OPPOSE'], towards: { claimId } })).texts).toEqual(['Ships will wait']);
      expect((await find({ stance: ['OPPOSE'], towards: { country: 'SE' } })).texts).toEqual(['The tide is late']);
      expect((await find({ stance: ['SUPPORT'], towards: { country: 'SE' } })).texts).toEqual([]);
      expect((await find({ stance: ['SUPPORT'], claimId: [claimId] })).texts).toEqual(['The tide is late']);
    });

    it.each([{}, { country: 'SE', topic: 'pilotage' }])('refuses %j, which is not one target', async (towards) => {
      const { errors } = await refusal({ towards });

      expect(errors[0]).toMatchObject({
        message: expect.stringMatching(/exactly one/i),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    });
  });

  it.each(['saidOn', 'publishedOn'])('refuses a range of %s that ends before it begins', async (field) => {
    const { errors } = await refusal({ [field]: { from: '2024-02-01', to: '2024-01-01' } });

    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('Exchange from and to'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

async function find(filter: QuotationFilter): Promise<{ texts: string[]; totalCount: number }> {
  const { quotations } = await test.run(FindQuotationsDocument, { filter });
  return { texts: quotations.nodes.map(({ text }) => text), totalCount: quotations.totalCount };
}

function refusal(filter: QuotationFilter): ReturnType<TestApp['send']> {
  return test.send('query ($filter: QuotationFilter) { quotations(filter: $filter) { totalCount } }', { filter });
}

function listFields(): string[] {
  const probe = { id: '', details: { speaker: { id: '' }, article: { id: '' }, importBatchId: '' } } as never;
  const empty: World = { late: probe, wait: probe, claimId: '', otherClaimId: '', lastChange: '' };
  return Object.entries(CASES).flatMap(([field, [first]]) =>
    Array.isArray(first![1](empty)[field as keyof QuotationFilter]) ? [field] : [],
  );
}

async function details(id: string) {
  const { quotation } = await test.run(QuotationDetailsDocument, { id });
  return quotation!;
}

async function withDetails(given: Given): Promise<Given & { details: Details }> {
  return { ...given, details: await details(given.id) };
}

async function givenWorld(): Promise<World> {
  const claimId = (await givenClaim(test, CLAIM)).id;
  const otherClaimId = (await givenClaim(test, OTHER_CLAIM)).id;
  const late = await givenQuotation(test, {
    text: 'The tide is late',
    speaker: ANNA,
    saidOn: { earliest: '2024-01-10' },
    confidence: 0.9,
    stances: [
      { towards: { claim: CLAIM }, stance: 'SUPPORT' },
      { towards: { country: 'SE' }, stance: 'OPPOSE' },
    ],
    article: { publishedOn: '2024-01-11', language: 'en', outlet: { domain: 'harbour.example' } },
  });
  const wait = await givenQuotation(test, {
    text: 'Ships will wait',
    speaker: BO,
    kind: 'INDIRECT',
    attribution: 'COREFERENCE',
    saidOn: { earliest: '2024-02-01', precision: 'MONTH' },
    confidence: 0.4,
    hops: [{ relation: 'REPORTED', outlet: WIRE }],
    stances: [
      { towards: { claim: CLAIM }, stance: 'OPPOSE' },
      { towards: { actor: ANNA }, stance: 'SUPPORT' },
    ],
    article: { publishedOn: '2024-03-01', language: 'sv', outlet: { domain: 'ledger.example' } },
  });
  await givenQuotation(test, {
    text: 'Nobody asked',
    anchored: false,
    attribution: 'ANONYMOUS',
    hops: [{ relation: 'TOLD', text: 'an old sailor' }],
  });
  const gate = await givenQuotation(test, {
    text: 'The gate stays shut',
    speaker: ANNA,
    speakerCountry: 'FI',
    kind: 'MIXED',
    hops: [{ relation: 'SPOKE_FOR', actor: BO }],
    stances: [
      { towards: { topic: 'pilotage' }, stance: 'MIXED' },
      { towards: { claim: OTHER_CLAIM }, stance: 'NEUTRAL' },
    ],
  });
  await givenEditedQuotation();
  const byHand = articleWith('By hand');
  await test.run(RecordQuotationDocument, { input: { text: 'By hand', article: byHand } });
  await givenHiddenQuotations();
  const { reviewQuotation } = await test.run(ReviewQuotationDocument, {
    input: { id: gate.id, status: 'CONFIRMED' },
  });
  const lastChange = reviewQuotation.quotation!.updatedAt;
  return { late: await withDetails(late), wait: await withDetails(wait), claimId, otherClaimId, lastChange };
}

async function givenEditedQuotation(): Promise<void> {
  const article = {
    ...articleWith('It was a boat'),
    publishedOn: '2024-05-01',
    outlet: { domain: 'harbour.example' },
  };
  const saidOn = { earliest: '2024-04-30' };
  await givenQuotation(test, { text: 'It was a boat', speaker: BO, article, saidOn });
  await givenArticle(test, { ...article, body: 'Nothing was seen that night, and nothing was said.' });
}

async function givenHiddenQuotations(): Promise<void> {
  const rejected = await givenQuotation(test, { text: 'Struck out', speaker: BO, confidence: 0.1 });
  const retracted = await givenQuotation(test, { text: 'Taken back', speaker: ANNA, confidence: 0.1 });
  await test.run(ReviewQuotationDocument, { input: { id: rejected.id, status: 'REJECTED' } });
  await test.run(RetractQuotationDocument, { input: { id: retracted.id, reason: 'Never said.' } });
}
