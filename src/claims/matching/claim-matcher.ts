import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { RowKey } from '../../database/lists/full-text';
import { once } from '../../domain/once';
import type { CandidateLimits, Postings } from '../../matching/candidates';
import { bestCandidates, redundancies, wordsToLookFor } from '../../matching/candidates';
import type { MatchDocument } from '../../matching/claim-document';
import { readDocument } from '../../matching/claim-document';
import type { MatchQuery } from '../../matching/query';
import { LetterRuns } from '../../matching/letter-runs';
import { covered, evidenceFor, similarity } from '../../matching/similarity';
import type { Similarity } from '../../matching/similarity';
import { EVERY_CLAIM, matchQuery, partsToLookUp } from '../../matching/query';
import { readStatement } from '../../matching/statement';
import type { Statement } from '../../matching/statement';
import { mapInSlices } from '../../scheduling';
import { claimWords } from './claim-match-index';

/** Whatever runs statements: the reader, or a transaction that sees what it has itself written. */
export interface Statements {
  readonly dialect: Dialect;
  all<T>(statement: Sql): Promise<T[]>;
}

/** A claim that a text may repeat. */
export interface ClaimCandidate extends Similarity {
  /** The claim, or the one it was merged into. */
  readonly claimId: string;
}

/** How many to find, how alike they must be, and how much may be read for each text. */
export interface MatchLimits extends CandidateLimits {
  readonly first: number;
  readonly minScore: number;
  readonly minCoverage: number;
  /** Whether words that no claim has are tried as two run together, as in hashtags. */
  readonly splitUnknown: boolean;
}

type Documents = ReadonlyMap<RowKey, { readonly claimId: string; readonly document: MatchDocument }>;

interface Search {
  readonly query: MatchQuery;
  readonly candidates: readonly RowKey[];
  readonly redundant: () => ReadonlyMap<string, number>;
}

/** Longest text that is compared, in UTF-16 code units; what follows is not looked at. */
export const MAX_STATEMENT = 5000;

/** For one text that a person asks about: thorough. */
export const ASKED = { words: 20, postings: 8000, candidates: 100, splitUnknown: true } as const;

/**
 * The claims that each text may repeat, best first; of the given claims alone, if any are given. Four statements for any number of texts: how common the words
 * are, how common the parts of unknown words, which claims have the rare ones, and what those claims hold.
 */
export async function claimsLike(
  statements: Statements,
  texts: readonly string[],
  limits: MatchLimits,
  among?: readonly (readonly RowKey[])[],
): Promise<readonly (readonly ClaimCandidate[])[]> {
  const read = await mapInSlices(texts, (text) => readStatement(text.slice(0, MAX_STATEMENT)));
  const queries = await weighed(statements, read, limits.splitUnknown);
  const enough = queries.map((query) => (limits.minScore === 0 ? 0 : evidenceFor(query, limits.minScore)));
  const chosen = queries.map((query, i) => wordsToLookFor(query, limits, enough[i]));
  const words = [...new Set(chosen.flat().map((term) => term.form))];
  const postings: Postings<RowKey> = await claimWords(statements.dialect).everyKeyByWord(statements, words);
  const searches = await mapInSlices(queries.entries(), ([i, query]): Search => {
    const terms = chosen[i] ?? [];
    const candidates = among?.[i] ?? bestCandidates(terms, postings, limits, enough[i]);
    // By its own words alone, so that the other texts of a batch do not change a score.
    const own = new Map(terms.map(({ form }) => [form, postings.get(form) ?? []]));
    return { query, candidates, redundant: once(() => redundancies(query, own)) };
  });
  const documents = await documentsOf(statements, [...new Set(searches.flatMap((s) => s.candidates))]);
  return await mapInSlices(searches, (search) => ranked(search, documents, limits));
}

async function weighed(
  statements: Statements,
  read: readonly Statement[],
  splitUnknown: boolean,
): Promise<readonly MatchQuery[]> {
  const frequencies = new Map<string, number>();
  const lookUp = async (words: ReadonlySet<string>): Promise<void> => {
    if (words.size === 0) return;
    const known = sql`FROM claim_word WHERE ${statements.dialect.inList(raw('word'), [...words])}`;
    // As one text: thousands of small rows cost more to hand over than to find.
    const [row] = await statements.all<{ packed: string | null }>(
      sql`SELECT ${statements.dialect.packed(raw('word, claims'))} AS packed ${known}`,
    );
    for (const [word, claims] of JSON.parse(row?.packed ?? '[]') as [string, number][])
      frequencies.set(word, claims);
  };
  await lookUp(new Set([EVERY_CLAIM, ...read.flatMap(({ weights }) => [...weights.keys()])]));
  if (splitUnknown) await lookUp(new Set(read.flatMap((statement) => partsToLookUp(statement, frequencies))));
  return await mapInSlices(read, (statement) => matchQuery(statement, frequencies, splitUnknown));
}

async function documentsOf(statements: Statements, keys: readonly RowKey[]): Promise<Documents> {
  if (keys.length === 0) return new Map();
  const index = claimWords(statements.dialect);
  const rows = await statements.all<{ key: RowKey; claimId: string; document: string }>(
    sql`SELECT ${index.keyOf('c')} AS "key", COALESCE(c.merged_into_id, c.id) AS "claimId", m.document
      FROM claim c JOIN claim_match m ON m.claim_id = c.id WHERE ${index.hasKey('c', keys)}`,
  );
  return new Map(
    rows.map((row) => [row.key, { claimId: row.claimId, document: readDocument(row.document) }]),
  );
}

function ranked(search: Search, documents: Documents, limits: MatchLimits): readonly ClaimCandidate[] {
  if (search.candidates.length === 0) return [];
  const best = new Map<string, ClaimCandidate>();
  // Most candidates of an import lack too much of what their claim says, and need not be compared.
  const letters = once(() => new LetterRuns(search.query));
  for (const key of search.candidates) {
    const candidate = documents.get(key);
    if (candidate === undefined) continue;
    const { claimId, document } = candidate;
    if (covered(search.query, document) < limits.minCoverage) continue;
    const found = similarity(search.query, document, search.redundant(), letters());
    // A merged wording speaks for the claim that it was merged into.
    const known = best.get(claimId);
    if (found.score >= limits.minScore && found.score > (known?.score ?? 0)) {
      best.set(claimId, { claimId, ...found });
    }
  }
  const all = [...best.values()];
  return all.sort((a, b) => b.score - a.score || (a.claimId < b.claimId ? -1 : 1)).slice(0, limits.first);
}
