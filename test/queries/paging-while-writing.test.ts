import type { ClaimFilter, QuotationFilter } from '../generated/operations';
import {
  FindActorsDocument,
  PageOfActorClaimsDocument,
  PageOfActorQuotationsDocument,
  PageOfClaimsDocument,
  PageOfCountryClaimsDocument,
  PageOfCountryQuotationsDocument,
  PageOfQuotationsDocument,
  ReviewQuotationDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given, QuotationSeed } from '../support/factories';
import { givenClaim, givenQuotation, givenQuotations } from '../support/factories';
import type { PageAnswer, PageRequest } from '../support/walk-pages';
import { walkBackward, walkForward } from '../support/walk-pages';

const ANNA = { name: 'Anna', kind: 'PERSON', country: 'NO' } as const;
const DAYS = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05'];
const [AFTER_ALL, BEFORE_ALL] = ['2024-02-01', '2023-12-31'];

let test: TestApp;
let id: string;
let turn = 0;

beforeAll(async () => {
  test = await createTestApp();
  await givenQuotation(test, { speaker: ANNA });
  id = (await test.run(FindActorsDocument, {})).actors.nodes[0]!.id;
});
afterAll(() => test.stop());

// Each test has records of its own in the one database: they are told apart by language or topic.
beforeEach(() => {
  turn += 1;
});

type Read<F> = (asked: PageRequest & { readonly filter: F; readonly orderBy: never }) => Promise<PageAnswer>;

describe('pages of quotations, while more are recorded,', () => {
  const LISTS: Readonly<Record<string, Read<QuotationFilter>>> = {
    quotations: async (asked) => (await test.run(PageOfQuotationsDocument, asked)).page,
    'Actor.quotations': async (asked) =>
      (await test.run(PageOfActorQuotationsDocument, { ...asked, id })).actor!.page,
    'Country.quotations': async (asked) =>
      (await test.run(PageOfCountryQuotationsDocument, { ...asked, id })).actor!.country!.page,
  };
  const language = (): string => `en-turn${turn}`;
  const said = (day: string): QuotationSeed => ({
    speaker: ANNA,
    saidOn: { earliest: day },
    language: language(),
  });
  const page = (request: PageRequest, orderBy = 'SAID_ON_DESC', list = 'quotations'): Promise<PageAnswer> =>
    LISTS[list]!({ ...request, orderBy: orderBy as never, filter: { language: [language()] } });
  let known: string[];

  beforeEach(async () => {
    known = (await givenQuotations(test, DAYS.map(said))).map((quotation) => quotation.id);
  });

  it.each(Object.keys(LISTS))(
    'read through %s hold what was there once, and of the new what lies ahead',
    async (list) => {
      const made: Record<string, Given> = {};

      const ids = await walkForward(
        (request) => page(request, 'SAID_ON_DESC', list),
        2,
        async (pages) => {
          if (pages > 1) return;
          made['behind'] = await givenQuotation(test, said(AFTER_ALL));
          made['ahead'] = await givenQuotation(test, said(BEFORE_ALL));
        },
      );

      expect(ids).toEqual([...known.reverse(), made['ahead']!.id]);
    },
  );

  it('read backward hold what was there once, and of the new what lies ahead', async () => {
    const made: Record<string, Given> = {};

    const ids = await walkBackward(page, 2, async (pages) => {
      if (pages > 1) return;
      made['ahead'] = await givenQuotation(test, said(AFTER_ALL));
      made['behind'] = await givenQuotation(test, said(BEFORE_ALL));
    });

    expect(ids).toEqual([made['ahead']!.id, ...known.reverse()]);
  });

  it('go on from a quotation that was struck out since', async () => {
    const ids = await walkForward(page, 2, async (pages) => {
      await test.run(ReviewQuotationDocument, { input: { id: known.at(-2 * pages)!, status: 'REJECTED' } });
    });

    expect(ids).toEqual(known.reverse());
  });

  it('bring what changed meanwhile again when read by UPDATED_AT_ASC, so that a copy misses nothing', async () => {
    const first = known[0]!;

    const ids = await walkForward(
      (request) => page(request, 'UPDATED_AT_ASC'),
      2,
      async (pages) => {
        if (pages > 1) return;
        await test.run(ReviewQuotationDocument, { input: { id: first, status: 'CONFIRMED' } });
      },
    );

    expect(ids).toEqual([...known, first]);
  });
});

describe('pages of claims, while more are recorded,', () => {
  const LISTS: Readonly<Record<string, Read<ClaimFilter>>> = {
    claims: async (asked) => (await test.run(PageOfClaimsDocument, asked)).page,
    'Actor.claims': async (asked) =>
      (await test.run(PageOfActorClaimsDocument, { ...asked, id })).actor!.page,
    'Country.claims': async (asked) =>
      (await test.run(PageOfCountryClaimsDocument, { ...asked, id })).actor!.country!.page,
  };
  const topic = (): string => `turn ${turn}`;

  it.each(Object.keys(LISTS))(
    'read through %s hold what was there once, and of the new what lies ahead',
    async (list) => {
      const known: string[] = [];
      for (const day of DAYS) known.push(await givenClaimOf(day, topic()));
      const made: Record<string, string> = {};

      const ids = await walkForward(
        (request) =>
          LISTS[list]!({
            ...request,
            orderBy: 'LAST_SAID_ON_DESC' as never,
            filter: { topic: [topic()] },
          }),
        2,
        async (pages) => {
          if (pages > 1) return;
          made['behind'] = await givenClaimOf(AFTER_ALL, topic());
          made['ahead'] = await givenClaimOf(BEFORE_ALL, topic());
        },
      );

      expect(ids).toEqual([...known.reverse(), made['ahead']]);
    },
  );
});

/** A claim about this topic that Anna asserted on this day, for Norway. */
async function givenClaimOf(day: string, topic: string): Promise<string> {
  const claim = await givenClaim(test, `On ${day} it was ${topic}.`, { topics: [topic] });
  await givenQuotation(test, {
    speaker: ANNA,
    saidOn: { earliest: day },
    stances: [{ towards: { claim: claim.text }, stance: 'SUPPORT' }],
  });
  return claim.id;
}
