import {
  QuotationDetailsDocument,
  RecordQuotationDocument,
  RetractQuotationDocument,
  ReviewQuotationDocument,
} from '../generated/operations';
import type { QuotationDetailsQuery } from '../generated/operations';
import type { TestApp } from './create-test-app';
import type { Given } from './factories';
import { articleWith, givenArticle, givenClaim, givenQuotation } from './factories';

const CLAIM = 'The tide table is wrong.';
const OTHER_CLAIM = 'The pilots are on strike.';
const ANNA = {
  name: 'Anna Bergström',
  kind: 'PERSON',
  country: 'NO',
  aliases: ['Harbour Mistress'],
} as const;
const BO = { name: 'Bo Ek', kind: 'PERSON', country: 'SE' } as const;
const WIRE = { name: 'Coast Wire', domain: 'coastwire.example', kind: 'NEWS_AGENCY' } as const;

/** What tests refer to. */
export interface Harbour {
  readonly late: Given & { readonly details: Details };
  readonly wait: Given & { readonly details: Details };
  readonly claimId: string;
  readonly otherClaimId: string;
  readonly lastChange: string;
}
type Details = NonNullable<QuotationDetailsQuery['quotation']>;
/** Every quotation that no filter hides, first recorded first. */
export const ALL_VISIBLE = [
  'The tide is late',
  'Ships will wait',
  'Nobody asked',
  'The gate stays shut',
  'It was a boat',
  'By hand',
];

/** Stores a few quotations of which each filter finds some and not others. */
export async function givenHarbour(test: TestApp): Promise<Harbour> {
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
    article: {
      publishedOn: '2024-01-11',
      language: 'en',
      outlet: { domain: 'harbour.example', country: 'DK' },
    },
  });
  const wait = await givenQuotation(test, {
    text: 'Ships will wait',
    speaker: BO,
    kind: 'INDIRECT',
    act: 'DENY',
    section: 'BRIEF',
    attribution: 'COREFERENCE',
    saidOn: { earliest: '2024-02-01', precision: 'MONTH' },
    confidence: 0.4,
    doubt: 'Two people fit.',
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
    doubt: 'Nobody was sure before Bo was asked.',
    hops: [{ relation: 'SPOKE_FOR', actor: BO }],
    stances: [
      { towards: { topic: 'pilotage' }, stance: 'MIXED' },
      { towards: { claim: OTHER_CLAIM }, stance: 'NEUTRAL' },
    ],
  });
  await givenEditedQuotation(test);
  const byHand = articleWith('By hand');
  await test.run(RecordQuotationDocument, { input: { text: 'By hand', article: byHand } });
  await givenHiddenQuotations(test);
  const { reviewQuotation } = await test.run(ReviewQuotationDocument, {
    input: { id: gate.id, status: 'CONFIRMED' },
  });
  const lastChange = reviewQuotation.quotation!.updatedAt;
  return {
    late: await withDetails(test, late),
    wait: await withDetails(test, wait),
    claimId,
    otherClaimId,
    lastChange,
  };
}

async function withDetails(test: TestApp, given: Given): Promise<Given & { details: Details }> {
  const { quotation } = await test.run(QuotationDetailsDocument, { id: given.id });
  return { ...given, details: quotation! };
}

async function givenEditedQuotation(test: TestApp): Promise<void> {
  const article = {
    ...articleWith('It was a boat'),
    publishedOn: '2024-05-01',
    outlet: { domain: 'harbour.example' },
  };
  const saidOn = { earliest: '2024-04-30' };
  await givenQuotation(test, { text: 'It was a boat', speaker: BO, article, saidOn });
  await givenArticle(test, { ...article, body: 'Nothing was seen that night, and nothing was said.' });
}

async function givenHiddenQuotations(test: TestApp): Promise<void> {
  const rejected = await givenQuotation(test, { text: 'Struck out', speaker: BO, confidence: 0.1 });
  const retracted = await givenQuotation(test, { text: 'Taken back', speaker: ANNA, confidence: 0.1 });
  await test.run(ReviewQuotationDocument, { input: { id: rejected.id, status: 'REJECTED' } });
  await test.run(RetractQuotationDocument, { input: { id: retracted.id, reason: 'Never said.' } });
}
