import type { QuotationFilter } from '../generated/operations';
import { FindQuotationsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaim } from '../support/factories';
import type { Harbour } from '../support/harbour-records';
import { ALL_VISIBLE, givenHarbour } from '../support/harbour-records';

type Case = readonly [finds: string, filter: (world: Harbour) => QuotationFilter, texts: readonly string[]];

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
    [
      'speakers by a part of the name',
      () => ({ speakerName: 'berg' }),
      ['The tide is late', 'The gate stays shut'],
    ],
    [
      'speakers by another name of theirs',
      () => ({ speakerName: 'mistress' }),
      ['The tide is late', 'The gate stays shut'],
    ],
    [
      'speakers whatever the case and accents',
      () => ({ speakerName: 'BERGSTROM' }),
      ['The tide is late', 'The gate stays shut'],
    ],
    ['nobody by a pattern, which is text', () => ({ speakerName: '%' }), []],
  ],
  hasSpeaker: [
    ['words without a speaker', () => ({ hasSpeaker: false }), ['Nobody asked', 'By hand']],
    [
      'words with a speaker',
      () => ({ hasSpeaker: true }),
      ['The tide is late', 'Ships will wait', 'The gate stays shut', 'It was a boat'],
    ],
  ],
  country: [
    [
      'words of those who spoke for one country',
      () => ({ country: ['SE'] }),
      ['Ships will wait', 'It was a boat'],
    ],
    [
      'words of those who spoke for either country',
      () => ({ country: ['se', 'FI'] }),
      ['Ships will wait', 'The gate stays shut', 'It was a boat'],
    ],
  ],
  stance: [
    ['words that oppose something', () => ({ stance: ['OPPOSE'] }), ['The tide is late', 'Ships will wait']],
    [
      'words that take either stance',
      () => ({ stance: ['SUPPORT', 'MIXED'] }),
      ['The tide is late', 'Ships will wait', 'The gate stays shut'],
    ],
  ],
  towards: [
    [
      'words about a claim',
      ({ claimId }) => ({ towards: [{ claimId }] }),
      ['The tide is late', 'Ships will wait'],
    ],
    [
      'words about an actor',
      ({ late }) => ({ towards: [{ actorId: late.details.speaker!.id }] }),
      ['Ships will wait'],
    ],
    ['words about a country', () => ({ towards: [{ country: 'SE' }] }), ['The tide is late']],
    [
      'words about a topic, whatever its case',
      () => ({ towards: [{ topic: 'PILOTAGE' }] }),
      ['The gate stays shut'],
    ],
    [
      'words about any of several targets',
      ({ claimId }) => ({ towards: [{ topic: 'pilotage' }, { claimId }, { country: 'SE' }] }),
      ['The tide is late', 'Ships will wait', 'The gate stays shut'],
    ],
  ],
  mentions: [['words that name a country', () => ({ mentions: { country: ['MY'] } }), []]],
  saidOn: [
    [
      'what was said from a day on',
      () => ({ saidOn: { from: '2024-02-10' } }),
      ['Ships will wait', 'It was a boat'],
    ],
    [
      'what was said until a day',
      () => ({ saidOn: { to: '2024-02-10' } }),
      ['The tide is late', 'Ships will wait'],
    ],
  ],
  saidWithin: [
    [
      'what was certainly said from a day on',
      () => ({ saidWithin: { from: '2024-02-10' } }),
      ['It was a boat'],
    ],
    [
      'what was certainly said until a day',
      () => ({ saidWithin: { to: '2024-02-10' } }),
      ['The tide is late'],
    ],
    [
      'a month within that month',
      () => ({ saidWithin: { from: '2024-02-01', to: '2024-02-29' } }),
      ['Ships will wait'],
    ],
  ],
  undated: [
    [
      'what no day of a timeline holds',
      () => ({ undated: { interval: 'DAY' } }),
      ['Ships will wait', 'Nobody asked', 'The gate stays shut', 'By hand'],
    ],
    [
      'what no month holds for certain, among what may have been said in some days',
      () => ({ undated: { interval: 'MONTH', from: '2024-01-01', to: '2024-02-15' } }),
      ['Ships will wait'],
    ],
  ],
  publishedOn: [
    [
      'what was published from a day on',
      () => ({ publishedOn: { from: '2024-03-01' } }),
      ['Ships will wait', 'It was a boat'],
    ],
    [
      'what was published until a day',
      () => ({ publishedOn: { to: '2024-03-01' } }),
      ['The tide is late', 'Ships will wait'],
    ],
  ],
  saidOrPublishedOn: [
    [
      'by the day of publication where the day said is not known',
      () => ({ saidOrPublishedOn: { from: '2024-01-11', to: '2024-04-29' } }),
      ['Ships will wait'],
    ],
    [
      'what was said or, for all we know, published until a day',
      () => ({ saidOrPublishedOn: { to: '2024-01-10' } }),
      ['The tide is late'],
    ],
  ],
  isSaidOnKnown: [
    [
      'words of which a day or a range is known',
      () => ({ isSaidOnKnown: true }),
      ['The tide is late', 'Ships will wait', 'It was a boat'],
    ],
    [
      'words of which no day is known',
      () => ({ isSaidOnKnown: false }),
      ['Nobody asked', 'The gate stays shut', 'By hand'],
    ],
  ],
  outletId: [
    [
      'what this outlet printed',
      ({ wait }) => ({ outletId: [wait.details.outlet!.id] }),
      ['Ships will wait'],
    ],
    [
      'what either outlet printed',
      ({ wait, late }) => ({ outletId: [wait.details.outlet!.id, late.details.outlet!.id] }),
      ['The tide is late', 'Ships will wait', 'It was a boat'],
    ],
  ],
  outletCountry: [
    [
      'what outlets of these countries printed',
      () => ({ outletCountry: ['dk', 'IS'] }),
      ['The tide is late', 'It was a boat'],
    ],
  ],
  claimVerdict: [
    ['words about a claim that was rated so', () => ({ claimVerdict: ['FALSE'] }), ['The gate stays shut']],
    [
      'nothing where the words take another stance',
      () => ({ claimVerdict: ['FALSE'], stance: ['MIXED'] }),
      [],
    ],
  ],
  not: [
    [
      'words of speakers for other countries, and for none that is known',
      () => ({ not: { country: ['NO', 'FI'] } }),
      ['Ships will wait', 'Nobody asked', 'It was a boat', 'By hand'],
    ],
    [
      'what does not meet all of several conditions',
      () => ({ not: { country: ['SE'], kind: ['INDIRECT'] } }),
      ALL_VISIBLE.filter((text) => text !== 'Ships will wait'),
    ],
    [
      'what takes no such stance',
      ({ claimId }) => ({ not: { towards: [{ claimId }] } }),
      ['Nobody asked', 'The gate stays shut', 'It was a boat', 'By hand'],
    ],
    ['what an exclusion spares', () => ({ not: { not: { kind: ['INDIRECT'] } } }), ['Ships will wait']],
    ['all where nothing is excluded', () => ({ not: {} }), ALL_VISIBLE],
    [
      'nothing of what is hidden',
      () => ({ not: { reviewStatus: ['CONFIRMED'] } }),
      ALL_VISIBLE.filter((text) => text !== 'The gate stays shut'),
    ],
  ],
  needsReview: [
    ['nothing where no stance waits for a decision', () => ({ needsReview: true, kind: ['MIXED'] }), []],
    [
      'what has no suggestion left to decide on',
      () => ({ needsReview: false, kind: ['INDIRECT', 'MIXED'] }),
      ['Ships will wait', 'The gate stays shut'],
    ],
  ],
  outletDomain: [
    [
      'what these outlets printed',
      () => ({ outletDomain: ['HARBOUR.example'] }),
      ['The tide is late', 'It was a boat'],
    ],
  ],
  articleId: [
    [
      'what these articles printed',
      ({ wait }) => ({ articleId: [wait.details.article.id] }),
      ['Ships will wait'],
    ],
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
  act: [
    ['what was denied', () => ({ act: ['DENY'] }), ['Ships will wait']],
    [
      'what was asserted, which is what is recorded without an act',
      () => ({ act: ['ASSERT'] }),
      ALL_VISIBLE.filter((text) => text !== 'Ships will wait'),
    ],
  ],
  section: [['what stands in these parts', () => ({ section: ['BRIEF', 'MAIN'] }), ['Ships will wait']]],
  attribution: [
    [
      'only these attributions',
      () => ({ attribution: ['ANONYMOUS', 'COREFERENCE'] }),
      ['Ships will wait', 'Nobody asked'],
    ],
  ],
  reviewStatus: [
    ['what was confirmed', () => ({ reviewStatus: ['CONFIRMED'] }), ['The gate stays shut']],
    [
      'what is hidden otherwise',
      () => ({ reviewStatus: ['REJECTED', 'RETRACTED'] }),
      ['Struck out', 'Taken back'],
    ],
  ],
  isAnchored: [
    ['what came without a text', () => ({ isAnchored: false }), ['Nobody asked']],
    [
      'what stands in a text',
      () => ({ isAnchored: true }),
      ALL_VISIBLE.filter((text) => text !== 'Nobody asked'),
    ],
  ],
  anchorState: [
    ['what was edited since', () => ({ anchorState: ['ALTERED', 'ORPHANED'] }), ['It was a boat']],
  ],
  claimId: [
    [
      'what takes a stance towards a claim',
      ({ otherClaimId }) => ({ claimId: [otherClaimId] }),
      ['The gate stays shut'],
    ],
    [
      'what takes a stance towards either claim',
      ({ claimId, otherClaimId }) => ({ claimId: [claimId, otherClaimId] }),
      ['The tide is late', 'Ships will wait', 'The gate stays shut'],
    ],
  ],
  method: [['what was recorded by hand', () => ({ method: ['HUMAN'] }), ['By hand']]],
  isDoubtful: [
    [
      'what waits for a person because its reader was not sure',
      () => ({ isDoubtful: true }),
      ['Ships will wait'],
    ],
    [
      'what nobody doubts, or what a person has reviewed since',
      () => ({ isDoubtful: false }),
      ALL_VISIBLE.filter((text) => text !== 'Ships will wait'),
    ],
    [
      'nothing among what a person has confirmed',
      () => ({ isDoubtful: true, reviewStatus: ['CONFIRMED'] }),
      [],
    ],
  ],
  minConfidence: [
    [
      'what was recorded without doubt, or by people',
      () => ({ minConfidence: 0.9 }),
      ALL_VISIBLE.filter((text) => text !== 'Ships will wait'),
    ],
  ],
  maxConfidence: [['what was recorded with doubt', () => ({ maxConfidence: 0.4 }), ['Ships will wait']]],
  language: [['only these languages', () => ({ language: ['sv', 'fi'] }), ['Ships will wait']]],
  importBatchId: [
    [
      'what an import brought',
      ({ late }) => ({ importBatchId: [late.details.importBatchId!] }),
      ['The tide is late'],
    ],
  ],
  updatedSince: [
    [
      'what changed at this instant or later',
      ({ lastChange }) => ({ updatedSince: lastChange }),
      ['The gate stays shut'],
    ],
  ],
};

let test: TestApp;
let world: Harbour;

describe('quotations(filter:)', () => {
  beforeAll(async () => {
    test = await createTestApp();
    world = await givenHarbour(test);
    const publisher = { domain: 'check.example' };
    const review = { url: 'https://check.example/1', publisher, verdict: 'FALSE' } as const;
    await givenClaim(test, 'The pilots are on strike.', { reviews: [review] });
  });
  afterAll(() => test.stop());

  describe.each(Object.entries(CASES))('%s', (_field, cases) => {
    it.each(cases)('finds %s', async (_finds, filter, expected) => {
      const { texts, totalCount } = await find(filter(world));

      expect(texts).toEqual(expected);
      expect(totalCount).toBe(expected.length);
    });
  });
});

async function find(filter: QuotationFilter): Promise<{ texts: string[]; totalCount: number | null }> {
  const { quotations } = await test.run(FindQuotationsDocument, { filter });
  return { texts: quotations.nodes.map(({ text }) => text), totalCount: quotations.totalCount };
}
