import { allCountryCodes } from '../../src/domain/countries/country';
import type { MentionsFilter } from '../generated/operations';
import { FindQuotationsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotation, givenQuotations } from '../support/factories';
import { statementsOf } from '../support/query-counter';

const SPEAKER = 'Runa Dahl';

const QUOTATIONS = [
  'The Norwegians left early',
  'NORWAY’S ships, and Oslo’s, are late',
  'Norwayland is a park',
  'Give us the polish for this turkey',
  'The US must answer',
  'A U.S. ship was seen, and it told us nothing',
  'American grain went to Türkiye',
  'The Polish border is open',
  'Both Koreas were silent, but South Korea answered',
  'Odile Brå-Lund was never here',
  'Lund was never here',
  'We asked the B.L.F. twice',
];

let test: TestApp;
const actorIds: Record<string, string> = {};

describe('quotations(filter: { mentions })', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(
      test,
      QUOTATIONS.map((text) => ({ text })),
    );
    // Their own words name nobody.
    const people = [
      { name: 'Odile Brå Lund', aliases: ['BLF'] },
      { name: SPEAKER, aliases: [] },
    ];
    for (const speaker of people) {
      await givenQuotation(test, { text: `Nothing to add, ${speaker.aliases.length}`, speaker });
      const asked = await test.send<{ actors: { nodes: { id: string }[] } }>(
        `{ actors(search: "${speaker.name}") { nodes { id } } }`,
      );
      actorIds[speaker.name] = asked.data!.actors.nodes[0]!.id;
    }
    await givenQuotation(test, {
      text: 'They went too far',
      stances: [{ towards: { country: 'NO' }, stance: 'OPPOSE' }],
    });
  });
  afterAll(() => test.stop());

  it.each<[finds: string, filter: () => MentionsFilter, positions: readonly number[]]>([
    ['a country by its name, demonym and capital', () => ({ country: ['NO'] }), [0, 1]],
    ['a country with a name that is also a word, by its capitals', () => ({ country: ['US'] }), [4, 5, 6]],
    ['a country whatever the accents', () => ({ country: ['TR'] }), [6]],
    ['nothing by a word in lower case', () => ({ country: ['PL'] }), [7]],
    ['no country by a name of several', () => ({ country: ['KP'] }), []],
    ['any of several countries', () => ({ country: ['KR', 'PL', 'NO'] }), [0, 1, 7, 8]],
    ['an actor by each full name', () => ({ actorId: [actorIds['Odile Brå Lund']!] }), [9, 11]],
    ['nobody who is not named', () => ({ actorId: [actorIds[SPEAKER]!] }), []],
    [
      'nothing of what meets one field alone',
      () => ({ actorId: Object.values(actorIds), country: ['NO'] }),
      [],
    ],
    ['nothing by an unknown actor', () => ({ actorId: ['act_00000000000000000000000000'] }), []],
    ['nothing by an empty list', () => ({ country: [] }), []],
  ])('finds %s', async (_finds, mentions, positions) => {
    expect(await found(mentions())).toEqual(positions.map((i) => QUOTATIONS[i]));
  });

  it('finds all where nothing is asked', async () => {
    expect(await found({})).toHaveLength(QUOTATIONS.length + 3);
  });

  it('excludes what names a country', async () => {
    const { quotations } = await test.run(FindQuotationsDocument, {
      filter: { not: { mentions: { country: ['NO', 'US'] } } },
    });

    expect(quotations.totalCount).toBe(QUOTATIONS.length + 3 - 5);
  });

  it('finds a survivor by the id and the name of the one that was merged into it', async () => {
    const merge = `mutation ($id: ID!, $intoId: ID!) {
      mergeActors(input: { id: $id, intoId: $intoId }) { userErrors { message } } }`;
    await test.send(merge, { id: actorIds['Odile Brå Lund'], intoId: actorIds[SPEAKER] });

    const byMerged = await found({ actorId: [actorIds['Odile Brå Lund']!] });
    const bySurvivor = await found({ actorId: [actorIds[SPEAKER]!] });

    expect(byMerged).toEqual([QUOTATIONS[9], QUOTATIONS[11]]);
    expect(bySurvivor).toEqual(byMerged);
  });

  it('takes as many countries as a list may have, with the same number of statements', async () => {
    const ask = (country: string[], actorId: string[]) =>
      statementsOf(test, FindQuotationsDocument, { filter: { mentions: { country, actorId } } });

    const one = await ask(['NO'], [actorIds[SPEAKER]!]);
    const many = await ask([...allCountryCodes().slice(0, 100)], Object.values(actorIds));

    expect(many.count).toBe(one.count);
  });
});

async function found(mentions: MentionsFilter): Promise<string[]> {
  const { quotations } = await test.run(FindQuotationsDocument, { filter: { mentions } });
  expect(quotations.totalCount).toBe(quotations.nodes.length);
  return quotations.nodes.map(({ text }) => text);
}
