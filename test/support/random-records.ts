import fc from 'fast-check';
import { Role } from '../../src/domain/role';
import type { StanceRowInput } from '../generated/operations';
import {
  CodeStanceDocument,
  EveryClaimDocument,
  RetractQuotationDocument,
  ReviewQuotationDocument,
} from '../generated/operations';
import type { TestApp } from './create-test-app';
import type { Given, QuotationSeed } from './factories';
import { givenClaims, givenQuotations } from './factories';

/** What the random records are made of. */
export const POOL = {
  speakers: ['Ada', 'Bo', 'Cy', 'Di', 'Ea'],
  countries: ['NO', 'SE', 'DK'],
  claims: ['It rains.', 'It snows.', 'It thaws.', 'It hails.', 'It is dry.'],
  topics: ['weather', 'roads', 'bread'],
  outlets: ['north.example', 'south.example', 'east.example'],
  outletCountries: ['NO', 'SE', null],
  wires: ['First Wire', 'Second Wire'],
  languages: ['en', 'sv'],
  stances: ['SUPPORT', 'OPPOSE', 'NEUTRAL', 'MIXED', 'UNCLEAR'],
  kinds: ['DIRECT', 'INDIRECT', 'MIXED'],
  verdicts: ['TRUE', 'FALSE', 'MIXED'],
  // Four wordings in all: case, marks and dashes make no difference.
  texts: [
    'Ships may wait',
    'SHIPS MAY WAIT',
    'Ships may wait.',
    'No – nobody came',
    'No - nobody came',
    'So they say',
    'Ask me later',
  ],
  pages: ['1', '2', '3', '4', '5', '6', '7', '8'],
} as const;

const of = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** A day of one of two winters, so that days meet, overlap and fall into several years. */
export const day = fc
  .integer({ min: 0, max: 120 })
  .map((n) => new Date(Date.UTC(2023, 10, 1 + n)).toISOString().slice(0, 10));

const said = fc.oneof(
  fc.constant(null),
  day.map((earliest) => ({ earliest })),
  day.map((earliest) => ({ earliest, precision: 'MONTH' as const })),
  day.map((latest) => ({ latest })),
  fc.tuple(day, day).map(([a, b]) => ({ earliest: a < b ? a : b, latest: a < b ? b : a })),
);

const person = of(POOL.speakers).map((name, i = POOL.speakers.indexOf(name)) => ({
  name,
  kind: 'PERSON' as const,
  country: POOL.countries[i % POOL.countries.length],
}));

// More often than in life.
const joint = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ actor: person, country: fc.option(of(POOL.countries)) }), {
      maxLength: 3,
    }),
  },
);

const stance: fc.Arbitrary<StanceRowInput> = fc.record({
  towards: fc.oneof(
    of(POOL.claims).map((claim) => ({ claim })),
    of(POOL.countries).map((country) => ({ country })),
    of(POOL.topics).map((topic) => ({ topic })),
    person.map((actor) => ({ actor })),
  ),
  stance: of(POOL.stances),
  status: of(['CONFIRMED', 'SUGGESTED', 'REJECTED'] as const),
});

const countryOf = (outlet: (typeof POOL.outlets)[number]): string | null | undefined =>
  POOL.outletCountries[POOL.outlets.indexOf(outlet)];

// Wordings come again, but in other articles. Some articles print several quotations: those are without their text,
// which would have to hold them all.
const printed: fc.Arbitrary<Pick<QuotationSeed, 'anchored' | 'article' | 'text'>> = fc
  .record({
    anchored: fc.boolean(),
    publishedOn: fc.option(day),
    outlet: of(POOL.outlets),
    page: fc.option(of(POOL.pages)),
    text: of(POOL.texts),
  })
  .map(({ anchored, publishedOn, outlet, page, text }) =>
    page === null
      ? { anchored, text, article: { publishedOn, outlet: { domain: outlet, country: countryOf(outlet) } } }
      : { anchored: false, article: { url: `https://${outlet}/${page}` } },
  );

const seed: fc.Arbitrary<QuotationSeed> = fc
  .record({
    speaker: fc.option(person),
    speakerCountry: fc.option(of(POOL.countries)),
    jointSpeakers: joint,
    kind: of(POOL.kinds),
    saidOn: said,
    language: fc.option(of(POOL.languages)),
    confidence: fc.option(of([0, 0.25, 0.5, 1])),
    hops: of<QuotationSeed['hops']>([
      [],
      ...POOL.wires.map((name) => [{ relation: 'REPORTED' as const, outlet: { name } }]),
    ]),
    stances: fc.uniqueArray(stance, { maxLength: 3, selector: ({ towards }) => JSON.stringify(towards) }),
    printed,
  })
  .map(({ printed: where, ...row }) => ({ ...row, ...where }))
  .map((row) => (row.speaker === null ? { ...row, speakerCountry: null, jointSpeakers: [], hops: [] } : row));

// What people find on looking at the first of every twelve; the others nobody looks at.
const DECISIONS = ['CONFIRMED', 'DISPUTED', 'REJECTED', 'RETRACTED'] as const;

/** Stores as many random quotations, with the claims they speak of; the same for the same seed. */
export async function givenRandomRecords(test: TestApp, count: number, randomSeed: number): Promise<void> {
  await givenClaims(
    test,
    POOL.claims.map((text, i) => ({
      text,
      topics: POOL.topics.slice(i % 3),
      reviews: POOL.verdicts.slice(i).map((verdict) => ({
        url: `https://check.example/${i}/${verdict}`,
        publisher: { domain: 'check.example' },
        verdict,
      })),
    })),
  );
  const seeds = fc.sample(seed, { numRuns: count, seed: randomSeed });
  const made = await givenQuotations(
    test,
    seeds.map((row, i) => ({ ...row, text: row.text ?? `Remark number ${i}` })),
  );
  for (const [i, { id }] of made.entries()) {
    const status = DECISIONS[i % 12];
    if (status === 'RETRACTED')
      await test.run(RetractQuotationDocument, { input: { id, reason: 'Never said.' } });
    else if (status) await test.run(ReviewQuotationDocument, { input: { id, status } });
  }
  await givenSecondOpinions(test, made, seeds);
}

// A second coder sees what the import saw, every other time in the same way.
async function givenSecondOpinions(
  test: TestApp,
  made: readonly Given[],
  seeds: readonly QuotationSeed[],
): Promise<void> {
  const token = await test.token(Role.REVIEWER, 'second coder');
  const claims = (await test.run(EveryClaimDocument, {})).claims.nodes;
  for (const [i, { id: quotationId }] of made.entries()) {
    const first = i % 3 === 0 ? seeds[i]?.stances?.[0] : undefined;
    if (first === undefined) continue;
    const { claim, country } = first.towards;
    // Claims are listed in the order in which they were recorded.
    const claimId = claims[POOL.claims.findIndex((text) => text === claim)]?.id;
    const stance = i % 2 === 0 ? first.stance : 'OPPOSE';
    const towards = claimId === undefined ? { country: country ?? 'NO' } : { claimId };
    const { codeStance } = await test.run(
      CodeStanceDocument,
      { input: { quotationId, towards, stance } },
      { token },
    );
    if (codeStance.stanceCoding === null) throw new Error(JSON.stringify(codeStance));
  }
}
