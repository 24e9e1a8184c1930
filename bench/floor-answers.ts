import type { QuestionName } from './questions';

/** Asks the floor's database: the rows of a prepared statement, each an array of values. */
export type Ask = (text: string, ...values: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

/** What any of the questions is asked with. */
export interface Variables {
  readonly country: readonly string[];
  readonly speaker: readonly string[];
  readonly words: string;
  readonly after: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Answers one question as the server does, from hand-written SQL. */
type Answer = (ask: Ask, variables: Variables) => Promise<object>;

const COLUMNS = `q.id, q.text, q.kind, q.speaker_mention, q.review_status, q.said_from, q.said_to, q.said_precision,
  q.speaker_country, a.id, a.name, a.kind, a.role, t.id, t.headline, t.url, t.published_on, o.id, o.name, o.domain`;
const VISIBLE = `q.review_status NOT IN ('REJECTED', 'RETRACTED')`;
const NEWEST = 'ORDER BY q.said_sort DESC, q.id DESC LIMIT 21';

// The page is cut before anything is joined to it.
function page(where: string, visible = VISIBLE): string {
  return packed(
    COLUMNS,
    `(SELECT * FROM quotation q WHERE ${where} AND ${visible} ${NEWEST}) q LEFT JOIN actor a ON a.id = q.speaker_id
     JOIN article t ON t.id = q.article_id LEFT JOIN outlet o ON o.id = t.outlet_id ORDER BY q.said_sort DESC, q.id DESC`,
    [...COLUMNS.split(','), 'q.said_sort'].join(','),
  );
}

function packed(columns: string, from: string, selected = columns): string {
  const names = selected.split(',').map((_, i) => `c${i}`);
  const list = selected.split(',').map((column, i) => `${column} AS c${i}`);
  return `SELECT json_group_array(json_array(${names.join(',')})) AS packed FROM (SELECT ${list.join(',')} FROM ${from})`;
}

// As far as the server counts.
const MOST_COUNTED = 10_000;
const MOST_FACET_ITEMS = 5000;

function looked(where: string): string {
  return `(SELECT q.speaker_id, q.said_sort FROM quotation q WHERE ${where}${VISIBLE} ORDER BY q.said_sort DESC, q.id DESC LIMIT ${MOST_FACET_ITEMS})`;
}

function speakersOf(where: string): string {
  return packed(
    'a.name, s.n',
    `(SELECT speaker_id, COUNT(*) AS n FROM ${looked(where)} WHERE speaker_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 5) s
     JOIN actor a ON a.id = s.speaker_id ORDER BY s.n DESC, s.speaker_id`,
  );
}

function yearsOf(where: string): string {
  const years = `SELECT CAST(SUBSTR(said_sort, 1, 4) AS INTEGER) AS y FROM ${looked(where)} WHERE said_sort <> ''`;
  return packed('y, COUNT(*)', `(${years}) GROUP BY y ORDER BY y`);
}

const SQL = {
  byCountry: page('q.speaker_country = ?'),
  byActor: page('q.speaker_id = ?'),
  countryAndStance: page(
    `q.speaker_country = ? AND EXISTS (SELECT 1 FROM stance_coding s WHERE s.quotation_id = q.id AND s.stance = 'SUPPORT' AND s.counts)`,
  ),
  deepPage: page('q.speaker_country = ? AND (q.said_sort, q.id) < (?, ?)'),
  search: page(
    'q.search_key IN (SELECT rowid FROM quotation_search WHERE quotation_search MATCH ?) AND q.speaker_country = ?',
  ),
  byDate: page("q.said_sort BETWEEN ? AND ? AND q.said_sort <> ''"),
  via: page(
    `EXISTS (SELECT 1 FROM attribution_hop h JOIN outlet o ON o.id = h.outlet_id
     WHERE h.quotation_id = q.id AND h.ordinal > 1 AND o.name_folded LIKE '%' || ? || '%')`,
  ),
  byId: page('q.id = ?', 'TRUE'),
  claims: packed(
    'c.id, c.text, c.topics, c.verdict, c.first_said_on, c.last_said_on',
    `claim c WHERE c.merged_into_id IS NULL AND EXISTS
     (SELECT 1 FROM stance_coding s WHERE s.claim_id = c.id AND s.speaker_country = ? AND s.counts)
     ORDER BY c.last_said_sort DESC, c.id DESC LIMIT 21`,
  ),
  count: packed(
    'COUNT(*)',
    `(SELECT 1 FROM quotation q WHERE q.speaker_country = ? AND ${VISIBLE} LIMIT ${MOST_COUNTED})`,
  ),
  speakers: speakersOf('q.speaker_country = ? AND '),
  years: yearsOf('q.speaker_country = ? AND '),
  allSpeakers: speakersOf(''),
  allYears: yearsOf(''),
} as const;

/** The floor's answers, by the name of the operation. */
export const ANSWERS: Record<QuestionName, Answer> = {
  byCountry: async (ask, { country }) => quotations(await ask(SQL.byCountry, country[0])),
  byActor: async (ask, { speaker }) => quotations(await ask(SQL.byActor, speaker[0])),
  countryAndStance: async (ask, { country }) => quotations(await ask(SQL.countryAndStance, country[0])),
  deepPage: async (ask, { country, after }) => {
    const [list, token, ...position] = JSON.parse(
      Buffer.from(after, 'base64url').toString(),
    ) as readonly string[];
    const rows = await ask(SQL.deepPage, country[0], ...position);
    const last = rows[Math.min(rows.length, 20) - 1] ?? [];
    const place = JSON.stringify([list, token, last[20], last[0]]);
    return quotations(rows, { endCursor: Buffer.from(place).toString('base64url') });
  },
  search: async (ask, { words, country }) => quotations(await ask(SQL.search, `"${words}"`, country[0])),
  claimsByCountry: async (ask, { country }) => {
    const rows = await ask(SQL.claims, country[0]);
    const nodes = rows.slice(0, 20).map(([id, text, topics, verdict, firstSaidOn, lastSaidOn]) => ({
      ...{ id, text, topics: JSON.parse(topics as string) as unknown, verdict, firstSaidOn, lastSaidOn },
    }));
    return { claims: { pageInfo: { hasNextPage: rows.length > 20 }, nodes } };
  },
  totalCount: async (ask, { country }) => {
    const [row] = await ask(SQL.count, country[0]);
    return { quotations: { totalCount: row?.[0] } };
  },
  facets: async (ask, { country }) =>
    facets(await Promise.all([ask(SQL.speakers, country[0]), ask(SQL.years, country[0])])),
  facetsOfAll: async (ask) => facets(await Promise.all([ask(SQL.allSpeakers), ask(SQL.allYears)])),
  byDate: async (ask, { from, to }) => quotations(await ask(SQL.byDate, from, to)),
  via: async (ask, { name }) => quotations(await ask(SQL.via, name)),
  byId: async (ask, { id }) => ({ quotation: (await ask(SQL.byId, id)).map(quotation)[0] ?? null }),
};

function facets([speakers, years]: readonly (readonly (readonly unknown[])[])[]): object {
  return {
    quotations: {
      facets: {
        speakers: (speakers ?? []).map(([name, count]) => ({ actor: { name }, count })),
        years: (years ?? []).map(([year, count]) => ({ year, count })),
      },
    },
  };
}

function quotations(rows: readonly (readonly unknown[])[], more: object = {}): object {
  return {
    quotations: {
      pageInfo: { hasNextPage: rows.length > 20, ...more },
      nodes: rows.slice(0, 20).map(quotation),
    },
  };
}

function quotation(row: readonly unknown[]): object {
  return {
    id: row[0],
    text: row[1],
    kind: row[2],
    speakerMention: row[3],
    reviewStatus: row[4],
    saidOn: { earliest: row[5], latest: row[6], precision: row[7] },
    speakerCountry: row[8] === null ? null : { code: row[8] },
    speaker: row[9] === null ? null : { id: row[9], name: row[10], kind: row[11], role: row[12] },
    article: {
      id: row[13],
      headline: row[14],
      url: row[15],
      publishedOn: row[16],
      outlet: row[17] === null ? null : { id: row[17], name: row[18], domain: row[19] },
    },
  };
}
