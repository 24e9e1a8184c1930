import type { ClaimFilter } from '../generated/operations';
import {
  FindActorsDocument,
  FindClaimsDocument,
  ReviewQuotationDocument,
  UpdateClaimDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaims, givenQuotation, givenQuotations } from '../support/factories';

const ANNA = {
  name: 'Anna Bergström',
  kind: 'PERSON',
  country: 'NO',
  aliases: ['Harbour Mistress'],
} as const;
const BO = { name: 'Bo Ek', kind: 'PERSON', country: 'SE' } as const;
const TIDE = 'The tide table is wrong.';
const PILOTS = 'The pilots are on strike.';
const LOCK = 'The lock is broken.';
const NOBODY = 'Nobody said this.';
const ALL = [TIDE, PILOTS, LOCK, NOBODY];

interface World {
  readonly ids: Readonly<Record<string, string>>;
  readonly annaId: string;
  readonly lastChange: string;
}
type Case = readonly [finds: string, filter: (world: World) => ClaimFilter, texts: readonly string[]];

// One entry for each field of the filter: a field without a case does not compile.
const CASES: Readonly<Record<keyof ClaimFilter, readonly Case[]>> = {
  ids: [['only these', ({ ids }) => ({ ids: [ids[LOCK]!] }), [LOCK]]],
  actorId: [['what these actors spoke of', ({ annaId }) => ({ actorId: [annaId] }), [TIDE, PILOTS]]],
  actorName: [
    ['what somebody of that name spoke of', () => ({ actorName: 'bergstrom' }), [TIDE, PILOTS]],
    ['what somebody with that other name spoke of', () => ({ actorName: 'mistress' }), [TIDE, PILOTS]],
    ['nothing by a pattern, which is text', () => ({ actorName: '%' }), []],
  ],
  country: [
    ['what was spoken of for one country', () => ({ country: ['FI'] }), [PILOTS]],
    ['what was spoken of for either country', () => ({ country: ['FI', 'SE'] }), [TIDE, PILOTS, LOCK]],
  ],
  stance: [
    ['what somebody denies', () => ({ stance: ['OPPOSE'] }), [TIDE]],
    ['what somebody asserts or speaks of', () => ({ stance: ['SUPPORT', 'NEUTRAL'] }), [TIDE, PILOTS, LOCK]],
  ],
  saidOn: [
    ['what was spoken of from a day on', () => ({ saidOn: { from: '2024-02-29' } }), [TIDE, LOCK]],
    ['what was spoken of until a day', () => ({ saidOn: { to: '2024-02-01' } }), [TIDE]],
    [
      'what may have been spoken of in between',
      () => ({ saidOn: { from: '2024-02-10', to: '2024-02-11' } }),
      [TIDE],
    ],
  ],
  topic: [
    ['what is about a topic, whatever its case', () => ({ topic: ['TIDES'] }), [TIDE]],
    ['what is about either topic', () => ({ topic: ['tides', 'strikes'] }), [TIDE, PILOTS]],
    ['nothing by a part of a topic', () => ({ topic: ['tide'] }), []],
  ],
  verdict: [
    ['what was rated so', () => ({ verdict: ['FALSE'] }), [TIDE]],
    ['what was rated so by the newest review', () => ({ verdict: ['MIXED', 'TRUE'] }), [LOCK]],
  ],
  isReviewed: [
    ['what was checked', () => ({ isReviewed: true }), [TIDE, LOCK]],
    ['what nobody has checked', () => ({ isReviewed: false }), [PILOTS, NOBODY]],
  ],
  updatedSince: [
    ['what changed at this instant or later', ({ lastChange }) => ({ updatedSince: lastChange }), [NOBODY]],
  ],
};

let test: TestApp;
let world: World;

describe('claims(filter:)', () => {
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

  it.each(['ids', 'actorId', 'country', 'stance', 'topic', 'verdict'])(
    'matches nothing when %s is an empty list',
    async (field) => {
      expect((await find({ [field]: [] })).texts).toEqual([]);
    },
  );

  it.each(Object.keys(CASES))('takes a null for %s as no condition', async (field) => {
    expect((await find({ [field]: null })).texts).toEqual(ALL);
  });

  it('asks that one and the same quotation has the actor, the country, the stance and the day', async () => {
    expect((await find({ actorName: 'Anna', stance: ['SUPPORT'] })).texts).toEqual([TIDE]);
    expect((await find({ actorName: 'Anna', stance: ['OPPOSE'] })).texts).toEqual([]);
    expect((await find({ country: ['NO'], saidOn: { from: '2024-02-01' } })).texts).toEqual([]);
    expect((await find({ country: ['SE'], saidOn: { from: '2024-02-01', to: '2024-02-01' } })).texts).toEqual(
      [TIDE],
    );
  });

  it('refuses a range that ends before it begins', async () => {
    const { errors } = await test.send(
      '{ claims(filter: { saidOn: { from: "2024-02-01", to: "2024-01-01" } }) { totalCount } }',
    );

    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('Swap from and to'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

async function find(filter: ClaimFilter): Promise<{ texts: string[]; totalCount: number | null }> {
  const { claims } = await test.run(FindClaimsDocument, { filter });
  return { texts: claims.nodes.map(({ text }) => text), totalCount: claims.totalCount };
}

async function givenWorld(): Promise<World> {
  const review = { publisher: { domain: 'check.example' } };
  const claims = await givenClaims(test, [
    {
      text: TIDE,
      topics: ['harbour', 'Tides'],
      reviews: [{ ...review, url: 'https://check.example/1', verdict: 'FALSE' }],
    },
    { text: PILOTS, topics: ['Strikes'] },
    {
      text: LOCK,
      reviews: [
        { ...review, url: 'https://check.example/2', verdict: 'MIXED', publishedOn: '2024-06-02' },
        { ...review, url: 'https://check.example/3', verdict: 'FALSE', publishedOn: '2024-06-01' },
      ],
    },
    { text: NOBODY },
  ]);
  await givenQuotations(test, [
    {
      speaker: ANNA,
      saidOn: { earliest: '2024-01-10' },
      stances: [{ towards: { claim: TIDE }, stance: 'SUPPORT' }],
    },
    {
      speaker: BO,
      saidOn: { earliest: '2024-02-01', precision: 'MONTH' },
      stances: [{ towards: { claim: TIDE }, stance: 'OPPOSE' }],
    },
    { speaker: ANNA, speakerCountry: 'FI', stances: [{ towards: { claim: PILOTS }, stance: 'NEUTRAL' }] },
    {
      speaker: BO,
      saidOn: { earliest: '2024-05-05' },
      stances: [{ towards: { claim: LOCK }, stance: 'SUPPORT' }],
    },
  ]);
  const struckOut = await givenQuotation(test, {
    speaker: ANNA,
    saidOn: { earliest: '2024-07-07' },
    stances: [{ towards: { claim: NOBODY }, stance: 'OPPOSE' }],
  });
  await test.run(ReviewQuotationDocument, { input: { id: struckOut.id, status: 'REJECTED' } });
  const ids = Object.fromEntries(claims.map(({ id, text }) => [text, id]));
  return { ids, annaId: await idOf('Anna Bergström'), lastChange: await changed(ids[NOBODY]!) };
}

async function idOf(search: string): Promise<string> {
  const { actors } = await test.run(FindActorsDocument, { search });
  return actors.nodes[0]!.id;
}

async function changed(id: string): Promise<string> {
  const { updateClaim } = await test.run(UpdateClaimDocument, {
    input: { id, expectedRevision: await revisionOf(id), topics: ['silence'] },
  });
  return updateClaim.claim!.updatedAt;
}

async function revisionOf(id: string): Promise<number> {
  const { data } = await test.send<{ claim: { revision: number } }>(
    'query ($id: ID!) { claim(id: $id) { revision } }',
    { id },
  );
  return data!.claim.revision;
}
