import { encodeCursor, listFingerprint } from '../src/database/lists/keyset';
import { dialectOf } from '../src/database/dialect-of';
import { SqliteConnection } from '../src/database/sqlite/sqlite-connection';
import { QuotationOrder, quotationList } from '../src/quotations/lists/quotation.lists';
import { Random } from './generator/random';
import { VOCABULARY } from './generator/words';

/** One kind of request, with many sets of variables so that no answer is only remembered. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly object[];
}

const SETS = 100;
// A word that looks like a plural is searched for by its singular, which the floor knows nothing of.
const SEARCHED = VOCABULARY.slice(20, 500).filter((word) => !word.endsWith('s'));

const ROW = `id text kind speakerMention reviewStatus saidOn { earliest latest precision } speakerCountry { code }
  speaker { id name kind role } article { id headline url publishedOn outlet { id name domain } }`;

/** The text of each question. */
export const DOCUMENTS = {
  byCountry: `query byCountry($country: [CountryCode!]) {
  quotations(filter: { country: $country }, first: 20) { pageInfo { hasNextPage } nodes { ${ROW} } }
}`,
  byActor: `query byActor($speaker: [ID!]) {
  quotations(filter: { speakerId: $speaker }, first: 20) { pageInfo { hasNextPage } nodes { ${ROW} } }
}`,
  countryAndStance: `query countryAndStance($country: [CountryCode!]) {
  quotations(filter: { country: $country, stance: [SUPPORT] }, first: 20) { pageInfo { hasNextPage } nodes { ${ROW} } }
}`,
  byDate: `query byDate($from: Date, $to: Date) {
  quotations(filter: { saidOn: { from: $from, to: $to } }, first: 20) { pageInfo { hasNextPage } nodes { ${ROW} } }
}`,
  via: `query via($name: String) {
  quotations(filter: { viaName: $name }, first: 20) { pageInfo { hasNextPage } nodes { ${ROW} } }
}`,
  deepPage: `query deepPage($country: [CountryCode!], $after: String) {
  quotations(filter: { country: $country }, first: 20, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${ROW} } }
}`,
  search: `query search($words: String, $country: [CountryCode!]) {
  quotations(search: $words, filter: { country: $country }, first: 20) { pageInfo { hasNextPage } nodes { ${ROW} } }
}`,
  claimsByCountry: `query claimsByCountry($country: [CountryCode!]) {
  claims(filter: { country: $country }, first: 20) {
    pageInfo { hasNextPage } nodes { id text topics verdict firstSaidOn lastSaidOn }
  }
}`,
  totalCount: `query totalCount($country: [CountryCode!]) { quotations(filter: { country: $country }) { totalCount } }`,
  facets: `query facets($country: [CountryCode!]) {
  quotations(filter: { country: $country }) {
    facets { speakers(first: 5) { actor { name } count } years { year count } }
  }
}`,
  facetsOfAll: `query facetsOfAll($reviewStatus: [ReviewStatus!]) {
  quotations(filter: { reviewStatus: $reviewStatus }) {
    facets { speakers(first: 5) { actor { name } count } years { year count } }
  }
}`,
  byId: `query byId($id: ID!) { quotation(id: $id) { ${ROW} } }`,
} as const;

/** Names of all questions. */
export type QuestionName = keyof typeof DOCUMENTS;

interface Sample {
  readonly id: string;
  readonly speaker: string;
  readonly country: string;
}

/** The requests to be measured, about rows that are in the file. Frequent countries are asked for more often. */
export async function questions(file: string): Promise<Question[]> {
  const connection = await SqliteConnection.open(file);
  const random = new Random(7);
  const rows = (await connection.all(
    'SELECT id, speaker_id AS speaker, speaker_country AS country FROM quotation WHERE speaker_id IS NOT NULL AND search_key % 97 = 0',
    [],
  )) as Sample[];
  const sets = <T extends object>(make: (row: Sample) => T): T[] =>
    Array.from({ length: SETS }, () => make(random.pick(rows)));
  const wires = (await connection.all(
    'SELECT o.name_folded AS name FROM attribution_hop h JOIN outlet o ON o.id = h.outlet_id WHERE h.ordinal > 1 ORDER BY h.id LIMIT 2000',
    [],
  )) as { readonly name: string }[];
  const cursors = await deepCursors(
    connection,
    sets((row) => row),
  );
  await connection.close();
  const byCountry = sets(({ country }) => ({ country: [country] }));
  const variables: Record<QuestionName, readonly object[]> = {
    byCountry,
    byActor: sets(({ speaker }) => ({ speaker: [speaker] })),
    countryAndStance: byCountry,
    byDate: sets(() => monthOf(random)),
    via: sets(() => random.pick(wires)),
    deepPage: cursors,
    search: byCountry.map((set) => ({ ...set, words: random.pick(SEARCHED) })),
    claimsByCountry: byCountry,
    totalCount: byCountry,
    facets: byCountry,
    facetsOfAll: [{ reviewStatus: ['UNREVIEWED', 'CONFIRMED', 'DISPUTED'] }],
    byId: sets(({ id }) => ({ id })),
  };
  return Object.entries(DOCUMENTS).map(([name, query]) => ({
    name,
    query,
    variables: variables[name as QuestionName],
  }));
}

// Any month of the years that the generator writes about.
function monthOf(random: Random): { readonly from: string; readonly to: string } {
  const month = `${2014 + Math.floor(random.next() * 12)}-${String(1 + Math.floor(random.next() * 12)).padStart(2, '0')}`;
  return { from: `${month}-01`, to: `${month}-28` };
}

// Cursors in the middle of long lists, as a client holds them that has paged that far.
async function deepCursors(connection: SqliteConnection, samples: readonly Sample[]): Promise<object[]> {
  return await Promise.all(
    samples.map(async ({ country }) => {
      const filter = { country: [country] };
      const { order } = quotationList(dialectOf('sqlite'), { filter }, QuotationOrder.SAID_ON_DESC);
      const [row] = (await connection.all(
        `SELECT id, said_sort AS saidSort FROM quotation WHERE speaker_country = ? ORDER BY said_sort DESC, id DESC
         LIMIT 1 OFFSET (SELECT COUNT(*) / 3 FROM quotation WHERE speaker_country = ?)`,
        [country, country],
      )) as object[];
      return { ...filter, after: encodeCursor(listFingerprint('quotations', { filter }), order, row ?? {}) };
    }),
  );
}
