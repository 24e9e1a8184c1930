import sql, { raw } from 'sql-template-tag';
import { once } from '../../domain/once';
import { namesIn } from '../../matching/claim-document';
import type { ShownWords } from '../../matching/shown-words';
import { shownWords } from '../../matching/shown-words';
import type { Claim } from '../claim.entity';
import type { ClaimCandidate, MatchLimits, Statements } from './claim-matcher';
import { ASKED, claimsLike } from './claim-matcher';

/** A claim that a text may repeat, as it is shown; what matched is worked out when it is asked for. */
export type SimilarClaim = {
  readonly [Field in keyof ShownWords]: () => Promise<readonly string[]>;
} & { readonly claim: Claim; readonly score: number };

type Titles = ReadonlyMap<string, readonly string[]>;

/** The claims that a text may repeat, best first, each with what matched. */
export async function similarClaims(
  statements: Statements,
  text: string,
  limits: Pick<MatchLimits, 'first' | 'minScore' | 'minCoverage'>,
  loadClaim: (id: string) => Promise<Claim | null>,
): Promise<SimilarClaim[]> {
  const [found = []] = await claimsLike(statements, [text], { ...ASKED, ...limits });
  const claims = await Promise.all(found.map((match) => loadClaim(match.claimId)));
  const nameForms = once(() => namesIn(text));
  const titles = once(() => titlesOf(statements, found));
  return found.flatMap((match, i) => {
    const claim = claims[i] ?? null;
    return claim === null ? [] : [shown(match, claim, nameForms, titles)];
  });
}

function shown(
  match: ClaimCandidate,
  claim: Claim,
  statementNames: () => ReadonlySet<string>,
  titles: () => Promise<Titles>,
): SimilarClaim {
  const words = once(async () => {
    const texts = [claim.text, ...((await titles()).get(claim.id) ?? [])];
    return shownWords(match, new Set([...statementNames(), ...namesIn(claim.text)]), texts);
  });
  return {
    claim,
    score: match.score,
    sharedWords: async () => (await words()).sharedWords,
    sharedNames: async () => (await words()).sharedNames,
    sharedNumbers: async () => (await words()).sharedNumbers,
    nearWords: async () => (await words()).nearWords,
    otherNames: async () => (await words()).otherNames,
    otherNumbers: async () => (await words()).otherNumbers,
  };
}

// The table of reviews is named, not imported: reviews stand to the right of claims.
async function titlesOf(statements: Statements, found: readonly ClaimCandidate[]): Promise<Titles> {
  const ids = found.map((match) => match.claimId);
  const rows = await statements.all<{ claimId: string; title: string }>(
    sql`SELECT r.claim_id AS "claimId", r.title FROM claim_review r
      WHERE ${statements.dialect.inList(raw('r.claim_id'), ids)} AND r.title IS NOT NULL ORDER BY r.id`,
  );
  const titles = new Map<string, string[]>();
  for (const { claimId, title } of rows) titles.set(claimId, [...(titles.get(claimId) ?? []), title]);
  return titles;
}
