import sql, { raw } from 'sql-template-tag';
import type { ClaimQuestion } from '../../src/claims/lists/claim.lists';
import { ClaimOrder, claimList } from '../../src/claims/lists/claim.lists';
import type { TwoPlans, ListSource, PageWindow } from '../../src/database/lists/list-source';
import { countRows } from '../../src/database/lists/tally';
import { readPage } from '../../src/database/lists/page';
import type { Row } from '../../src/database/row-shape';
import { parseSearch } from '../../src/domain/text/search-words';
import type { QuotationQuestion } from '../../src/quotations/lists/quotation-question';
import { QuotationOrder, quotationList } from '../../src/quotations/lists/quotation.lists';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { dialect } from '../support/test-database';

// PostgreSQL chooses by its statistics, so its lists have one way only.
(dialect === 'sqlite' ? describe : describe.skip)('a list with two ways to find its rows', () => {
  let test: TestApp;
  let speakers: readonly string[];
  let countries: readonly string[];
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
    const { reader } = test.app.database;
    const often = (column: string) =>
      sql`SELECT ${raw(column)} AS v FROM stance_coding GROUP BY 1 ORDER BY COUNT(*) DESC LIMIT 3`;
    speakers = (await reader.all<{ v: string }>(often('speaker_id'))).map(({ v }) => v);
    countries = (await reader.all<{ v: string }>(often('speaker_country'))).map(({ v }) => v);
  });
  afterAll(() => test.stop());

  const questions: readonly [name: string, question: () => ClaimQuestion][] = [
    ['a country', () => ({ filter: { country: countries.slice(0, 1) } })],
    ['several countries', () => ({ filter: { country: countries } })],
    ['a speaker', () => ({ filter: { actorId: speakers.slice(0, 1) } })],
    ['a country and a stance', () => ({ filter: { country: countries, stance: ['OPPOSE'] } })],
    ['a country and days', () => ({ filter: { country: countries, saidOn: { from: '2024-01-01' } } })],
    ['a parent', () => ({ parent: { actorId: speakers[0] ?? '' } })],
  ];

  it.each(questions)('reads the same pages of claims by %s in both', async (_name, question) => {
    for (const order of [ClaimOrder.LAST_SAID_ON_DESC, ClaimOrder.CREATED_AT_ASC]) {
      await expectSame(claimList(test.app.database.reader.dialect, question(), order));
    }
  });

  it.each<[name: string, question: () => QuotationQuestion]>([
    ['a word', () => ({ search: 'water' })],
    ['two words', () => ({ search: 'second dam' })],
    ['a prefix', () => ({ search: 'wa*' })],
    ['a word and countries', () => ({ search: 'water', filter: { country: countries } })],
    ['a word and days', () => ({ search: 'the', filter: { saidOn: { to: '2026-06-30' } } })],
    ['a word and an intermediary', () => ({ search: 'the', filter: { viaName: 'e' } })],
    ['a country in the words', () => ({ filter: { mentions: { country: ['US', 'KE', 'KZ'] } } })],
    ['an intermediary', () => ({ filter: { viaName: 'e' } })],
  ])('reads the same pages of quotations by %s in both', async (_name, question) => {
    for (const order of [QuotationOrder.SAID_ON_DESC, QuotationOrder.UPDATED_AT_ASC]) {
      await expectSame(quotationList(test.app.database.reader.dialect, question(), order));
    }
  });

  it('reads the same pages by words that are asked of each row', async () => {
    const { dialect } = test.app.database.reader;
    const ways = (veryMany: number) =>
      dialect.fullText('quotation').twoPlans('q', parseSearch('the'), 'all', { few: 0, veryMany });
    const list = (either: TwoPlans): ListSource<Row> => ({
      ...quotationList(dialect, {}, QuotationOrder.SAID_ON_DESC),
      where: [either.byLookup],
      twoPlans: either,
    });

    const collected = await pages(list(ways(1_000_000)));

    expect(collected.flat().length).toBeGreaterThan(0);
    expect(await pages(list(ways(0)))).toEqual(collected);
  });

  it('counts as many as it lists', async () => {
    const { reader } = test.app.database;
    const list = quotationList(
      reader.dialect,
      { search: 'the', filter: { country: countries, saidOn: { to: '2026-06-30' } } },
      QuotationOrder.SAID_ON_DESC,
    );
    const all = await page(list, { size: 1000, backward: false, from: null });

    expect(all.length).toBeGreaterThan(2);
    expect(await countRows(reader, [list], 1000)).toEqual([{ count: all.length, isExact: true }]);
    expect(await countRows(reader, [list], 2)).toEqual([{ count: 2, isExact: false }]);
  });

  async function expectSame<T extends Row>(list: ListSource<T>): Promise<void> {
    const few = await pages(choosing(list, '1 = 1'));
    expect(few.flat().length).toBeGreaterThan(0);
    expect(await pages(choosing(list, '1 = 0'))).toEqual(few);
    expect(await pages(list)).toEqual(few);
  }

  function choosing<T extends Row>(list: ListSource<T>, isRare: string): ListSource<T> {
    if (list.twoPlans === undefined) throw new Error('The list has one way only.');
    return { ...list, twoPlans: { ...list.twoPlans, isSelective: raw(isRare) } };
  }

  /** The ids of the first page, of the next, and of the one before that. */
  async function pages<T extends Row>(list: ListSource<T>): Promise<string[][]> {
    const first = await page(list, { size: 2, backward: false, from: null });
    const last = first.at(-1);
    if (last === undefined) return [];
    const from = list.order.columns.map(({ property }) => (last as Row)[property] as string);
    const around = await Promise.all(
      [false, true].map((backward) => page(list, { size: 2, backward, from })),
    );
    return [first, ...around].map((rows) => rows.map((row) => (row as Row)['id'] as string));
  }

  async function page<T extends Row>(list: ListSource<T>, window: PageWindow): Promise<readonly T[]> {
    const all = {
      entity: list.entity,
      wanted: new Set(['every property']),
      references: [],
      readings: new Map(),
    };
    return (await readPage(test.app.database.reader, list, window, all)).rows;
  }
});
