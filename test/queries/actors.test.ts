import type { ActorFilter } from '../generated/operations';
import { ActorDetailsDocument, FindActorsDocument, MergeActorsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotation } from '../support/factories';

const ANNA = {
  name: 'Anna Bergström',
  kind: 'PERSON',
  country: 'NO',
  wikidataId: 'Q101',
  aliases: ['Harbour Mistress'],
} as const;
const BERG = { name: 'Bergen Port Authority', kind: 'OFFICE', country: 'NO' } as const;
const ZOE = { name: 'Zoë van Dyck', kind: 'PERSON', country: 'NL' } as const;
const TWIN = { name: 'Zoe Vandyke', kind: 'PERSON', country: 'BE' } as const;
const ALL = [ANNA.name, BERG.name, ZOE.name];

type Case = readonly [finds: string, filter: (ids: Ids) => ActorFilter, names: readonly string[]];
type Ids = Readonly<Record<string, string>>;

// One entry for each field of the filter: a field without a case does not compile.
const CASES: Readonly<Record<keyof ActorFilter, readonly Case[]>> = {
  ids: [['only these', (ids) => ({ ids: [ids[ZOE.name]!] }), [ZOE.name]]],
  name: [
    ['actors by a part of the name', () => ({ name: 'berg' }), [ANNA.name, BERG.name]],
    ['actors by another name of theirs', () => ({ name: 'mistress' }), [ANNA.name]],
    ['actors whatever the case and accents', () => ({ name: 'ZOE' }), [ZOE.name]],
    ['nobody by a pattern, which is text', () => ({ name: '%' }), []],
  ],
  kind: [['only these kinds', () => ({ kind: ['OFFICE', 'GROUP'] }), [BERG.name]]],
  country: [['only those of these countries', () => ({ country: ['NL', 'BE'] }), [ZOE.name]]],
  wikidataId: [['only these Wikidata items', () => ({ wikidataId: ['Q101'] }), [ANNA.name]]],
  isMerged: [
    ['those that were merged away', () => ({ isMerged: true }), [TWIN.name]],
    ['those that stand on their own', () => ({ isMerged: false }), ALL],
  ],
  updatedSince: [['none after the last change', () => ({ updatedSince: '2100-01-01T00:00:00.000Z' }), []]],
};

let test: TestApp;
let ids: Ids;

describe('actors', () => {
  beforeAll(async () => {
    test = await createTestApp();
    for (const speaker of [ANNA, BERG, ZOE, TWIN]) await givenQuotation(test, { speaker });
    const { actors } = await test.run(FindActorsDocument, {});
    ids = Object.fromEntries(actors.nodes.map(({ id, name }) => [name, id]));
    await test.run(MergeActorsDocument, { input: { id: ids[TWIN.name]!, intoId: ids[ZOE.name]! } });
  });
  afterAll(() => test.stop());

  describe.each(Object.entries(CASES))('filtered by %s', (_field, cases) => {
    it.each(cases)('finds %s', async (_finds, filter, expected) => {
      const { names, totalCount } = await find({ filter: filter(ids) });

      expect(names).toEqual(expected);
      expect(totalCount).toBe(expected.length);
    });
  });

  it('leaves merged actors out unless asked for them', async () => {
    expect((await find({})).names).toEqual(ALL);
  });

  it('finds those that changed at an instant or later', async () => {
    const { actor } = await test.run(ActorDetailsDocument, { id: ids[ZOE.name]! });

    expect((await find({ filter: { updatedSince: actor!.updatedAt } })).names).toEqual([ZOE.name]);
  });

  it.each(['ids', 'kind', 'country', 'wikidataId'])(
    'matches nothing when %s is an empty list',
    async (field) => {
      expect((await find({ filter: { [field]: [] } })).names).toEqual([]);
    },
  );

  it('tell every name and the country of an actor', async () => {
    const { actor } = await test.run(ActorDetailsDocument, { id: ids[ANNA.name]! });

    expect(actor!.aliases.map(({ text }) => text).sort()).toEqual([ANNA.name, 'Harbour Mistress']);
    expect(actor!.country).toEqual({ code: 'NO', name: 'Norway' });
  });

  describe('searched', () => {
    it.each([
      ['by a part of any name', 'harbour m', [ANNA.name]],
      ['by a name with other accents', 'bergstrom', [ANNA.name]],
      ['by the name of one merged into it', 'vandyke', [ZOE.name]],
      ['by a pattern, which is text', '_', []],
    ])('%s', async (_by, search, expected) => {
      expect((await find({ search })).names).toEqual(expected);
    });

    it('joins the filter', async () => {
      expect((await find({ search: 'berg', filter: { kind: ['OFFICE'] } })).names).toEqual([BERG.name]);
    });
  });
});

async function find(asked: {
  filter?: ActorFilter;
  search?: string;
}): Promise<{ names: string[]; totalCount: number | null }> {
  const { actors } = await test.run(FindActorsDocument, asked);
  return { names: actors.nodes.map(({ name }) => name), totalCount: actors.totalCount };
}
