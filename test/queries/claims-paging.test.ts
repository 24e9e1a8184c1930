import type { ClaimOrder } from '../generated/operations';
import {
  FindActorsDocument,
  PageOfActorClaimsDocument,
  PageOfClaimsDocument,
  PageOfCountryClaimsDocument,
} from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Given } from '../support/factories';
import { givenClaim, givenQuotation } from '../support/factories';
import type { PageAnswer, PageRequest } from '../support/walk-pages';
import { idsOf, walkBackward, walkForward } from '../support/walk-pages';

const ANNA = { name: 'Anna', kind: 'PERSON', country: 'NO' } as const;
const SIZE = 5;
// First and last day on which each claim was spoken of, with ties and gaps; the last three by nobody.
const DAYS = [
  ['2024-01-01', '2024-03-01'],
  ['2024-01-02', '2024-02-01'],
  ['2024-01-01', '2024-02-01'],
  ['', ''],
  ['2024-01-03', '2024-01-03'],
  ['2024-01-02', '2024-03-01'],
  ['', ''],
  ['2024-01-01', '2024-01-01'],
  ['2024-01-01', '2024-03-01'],
  null,
  null,
  null,
] as const;

type Asked = PageRequest & { readonly orderBy: ClaimOrder };
interface Row extends Given {
  readonly firstSaid: string;
  readonly lastSaid: string;
  readonly changed: number;
}

let test: TestApp;
let actorId: string;
let all: readonly Row[];

// Anna spoke, for Norway, of all but the last three.
const LISTS: Readonly<
  Record<string, readonly [members: number, read: (asked: Asked) => Promise<PageAnswer>]>
> = {
  claims: [DAYS.length, async (asked) => (await test.run(PageOfClaimsDocument, asked)).page],
  'Actor.claims': [
    DAYS.length - 3,
    async (asked) => (await test.run(PageOfActorClaimsDocument, { ...asked, id: actorId })).actor!.page,
  ],
  'Country.claims': [
    DAYS.length - 3,
    async (asked) =>
      (await test.run(PageOfCountryClaimsDocument, { ...asked, id: actorId })).actor!.country!.page,
  ],
};

// What each order goes by; the last to break ties is always the time of recording.
const KEYS: Readonly<Record<ClaimOrder, (row: Row) => string | number>> = {
  LAST_SAID_ON_ASC: (row) => row.lastSaid,
  LAST_SAID_ON_DESC: (row) => row.lastSaid,
  FIRST_SAID_ON_ASC: (row) => row.firstSaid,
  FIRST_SAID_ON_DESC: (row) => row.firstSaid,
  CREATED_AT_ASC: (row) => row.id,
  CREATED_AT_DESC: (row) => row.id,
  UPDATED_AT_ASC: (row) => row.changed,
  UPDATED_AT_DESC: (row) => row.changed,
};

describe('pages of', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenWorld();
  });
  afterAll(() => test.stop());

  describe.each(Object.entries(LISTS))('%s', (_name, [members, read]) => {
    it.each(Object.keys(KEYS) as ClaimOrder[])(
      'in the order %s give every item once, forward and backward',
      async (orderBy) => {
        const page = (request: PageRequest): Promise<PageAnswer> => read({ ...request, orderBy });
        const whole = sorted(orderBy, all.slice(0, members));

        expect(idsOf(await page({ first: 100 }))).toEqual(whole);
        expect(await walkForward(page, SIZE)).toEqual(whole);
        expect(await walkBackward(page, SIZE)).toEqual(whole);
      },
    );
  });
});

function sorted(orderBy: ClaimOrder, members: readonly Row[]): string[] {
  const key = KEYS[orderBy];
  const rows = [...members].sort((a, b) => compare(key(a), key(b)) || compare(a.id, b.id));
  return (orderBy.endsWith('_DESC') ? rows.reverse() : rows).map(({ id }) => id);
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : Number(a > b);
}

async function givenWorld(): Promise<void> {
  const rows: Row[] = [];
  for (const [i, days] of DAYS.entries()) {
    const [firstSaid, lastSaid] = days ?? ['', ''];
    // Being spoken of changes a claim, and that comes after all of them were recorded.
    const changed = days === null ? i : DAYS.length + i;
    rows.push({ ...(await givenClaim(test, `Claim number ${i}.`)), firstSaid, lastSaid, changed });
  }
  for (const [i, days] of DAYS.entries()) if (days !== null) await givenSaid(rows[i]!.text, days);
  all = rows;
  actorId = (await test.run(FindActorsDocument, {})).actors.nodes[0]!.id;
}

async function givenSaid(claim: string, days: readonly string[]): Promise<void> {
  for (const day of new Set(days)) {
    const saidOn = day === '' ? null : { earliest: day };
    await givenQuotation(test, {
      speaker: ANNA,
      saidOn,
      stances: [{ towards: { claim }, stance: 'SUPPORT' }],
    });
  }
}
