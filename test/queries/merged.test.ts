import {
  ActorDetailsDocument,
  ClaimDetailsDocument,
  FindActorsDocument,
  FindClaimsDocument,
  FindQuotationsDocument,
  MergeActorsDocument,
  MergeClaimsDocument,
  QuotationDetailsDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given } from '../support/factories';
import { givenClaims, givenQuotation } from '../support/factories';

const DUSK = 'The lamp is lit at dusk.';
const SUNSET = 'They light the lamp at sunset.';
const KEEPER = { name: 'Ola Fyr', kind: 'PERSON', country: 'NO' } as const;
const SPELLED = { name: 'O. Fyhr', kind: 'PERSON', country: 'NO' } as const;

let test: TestApp;

describe('an actor merged into another', () => {
  let keeperId: string;
  let spelledId: string;
  let words: Given;

  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotation(test, { speaker: KEEPER, text: 'I lit it' });
    words = await givenQuotation(test, {
      speaker: SPELLED,
      text: 'I lit it myself',
      stances: [{ towards: { claim: DUSK }, stance: 'SUPPORT' }],
    });
    await givenQuotation(test, {
      text: 'He never does',
      hops: [{ relation: 'TOLD', actor: SPELLED }],
      stances: [{ towards: { actor: SPELLED }, stance: 'OPPOSE' }],
    });
    const { actors } = await test.run(FindActorsDocument, { orderBy: 'NAME_ASC' });
    [spelledId, keeperId] = actors.nodes.map(({ id }) => id) as [string, string];
    await test.run(MergeActorsDocument, { input: { id: spelledId, intoId: keeperId } });
  });
  afterAll(() => test.stop());

  const textsBy = async (filter: object): Promise<string[]> => {
    const { quotations } = await test.run(FindQuotationsDocument, { filter });
    return quotations.nodes.map(({ text }) => text);
  };

  it('is still found by its id, and tells what it became', async () => {
    const { actor } = await test.run(ActorDetailsDocument, { id: spelledId });

    expect(actor).toMatchObject({ name: SPELLED.name, mergedInto: { id: keeperId, name: KEEPER.name } });
  });

  it('lists the quotations and claims of the one that stays', async () => {
    const { actor } = await test.run(ActorDetailsDocument, { id: spelledId });

    expect(actor!.quotations.nodes.map(({ text }) => text).sort()).toEqual(['I lit it', 'I lit it myself']);
    expect(actor!.claims.nodes.map(({ text }) => text)).toEqual([DUSK]);
  });

  it('hands its words over', async () => {
    const { quotation } = await test.run(QuotationDetailsDocument, { id: words.id });

    expect(quotation!.speaker).toEqual({ id: keeperId, name: KEEPER.name });
  });

  it.each(['its old id', 'the id of the one that stays'])('is meant in filters by %s', async (which) => {
    const id = which === 'its old id' ? spelledId : keeperId;

    expect(await textsBy({ speakerId: [id] })).toEqual(['I lit it', 'I lit it myself']);
    expect(await textsBy({ towards: { actorId: id } })).toEqual(['He never does']);
    const { claims } = await test.run(FindClaimsDocument, { filter: { actorId: [id] } });
    expect(claims.nodes.map(({ text }) => text)).toEqual([DUSK]);
  });

  it('is counted once when a filter names both ids', async () => {
    expect(await textsBy({ speakerId: [spelledId, keeperId] })).toEqual(['I lit it', 'I lit it myself']);
  });

  it('is found by any of its names', async () => {
    expect(await textsBy({ speakerName: 'Fyhr' })).toEqual(['I lit it', 'I lit it myself']);
    expect(await textsBy({ viaName: 'Ola' })).toEqual(['He never does']);
  });
});

describe('a claim merged into another', () => {
  let dusk: Given;
  let sunset: Given;
  let both: Given;

  beforeAll(async () => {
    test = await createTestApp();
    const review = {
      publisher: { domain: 'check.example' },
      url: 'https://check.example/1',
      verdict: 'TRUE',
    } as const;
    [dusk, sunset] = (await givenClaims(test, [{ text: DUSK }, { text: SUNSET, reviews: [review] }])) as [
      Given,
      Given,
    ];
    await givenQuotation(test, {
      text: 'Lit at sunset',
      speaker: KEEPER,
      saidOn: { earliest: '2024-01-01' },
      stances: [{ towards: { claim: SUNSET }, stance: 'SUPPORT' }],
    });
    both = await givenQuotation(test, {
      text: 'Lit when it is dark',
      stances: [
        { towards: { claim: DUSK }, stance: 'OPPOSE' },
        { towards: { claim: SUNSET }, stance: 'OPPOSE' },
      ],
    });
    await test.run(MergeClaimsDocument, { input: { id: sunset.id, intoId: dusk.id } });
  });
  afterAll(() => test.stop());

  it('is left out of lists', async () => {
    const { claims } = await test.run(FindClaimsDocument, {});

    expect(claims).toEqual({ totalCount: 1, nodes: [dusk] });
  });

  it('is still found by its id, and tells what it became', async () => {
    const { claim } = await test.run(ClaimDetailsDocument, { id: sunset.id });

    expect(claim).toMatchObject({ text: SUNSET, mergedInto: { id: dusk.id } });
  });

  it.each(['merged', 'surviving'])(
    'lists, when %s, every quotation, speaker and country of the two',
    async (which) => {
      const { claim } = await test.run(ClaimDetailsDocument, {
        id: which === 'merged' ? sunset.id : dusk.id,
      });

      expect(claim!.quotations.nodes.map(({ text }) => text)).toEqual([
        'Lit at sunset',
        'Lit when it is dark',
      ]);
      expect(claim!.actors).toMatchObject([{ actor: { name: KEEPER.name }, count: 1, supportCount: 1 }]);
      expect(claim!.countries).toMatchObject([{ country: { code: 'NO' }, count: 1 }]);
    },
  );

  it('brings its reviews and days along', async () => {
    const { claim } = await test.run(ClaimDetailsDocument, { id: dusk.id });

    expect(claim).toMatchObject({ verdict: 'TRUE', reviewCount: 1, lastSaidOn: '2024-01-01' });
  });

  it.each(['its old id', 'the id of the one that stays'])('is meant in filters by %s', async (which) => {
    const id = which === 'its old id' ? sunset.id : dusk.id;
    const expected = { quotations: { totalCount: 2 } };

    expect(await test.run(FindQuotationsDocument, { filter: { claimId: [id] } })).toMatchObject(expected);
    expect(await test.run(FindQuotationsDocument, { filter: { towards: [{ claimId: id }] } })).toMatchObject(
      expected,
    );
  });

  it('is no claim of a quotation beside the one that stays', async () => {
    const { quotation } = await test.run(QuotationDetailsDocument, { id: both.id });

    expect(quotation!.claims).toEqual([{ id: dusk.id }]);
  });
});
