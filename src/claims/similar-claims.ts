import sql, { raw } from 'sql-template-tag';
import { namesIn } from '../matching/claim-document';
import type { ShownWords } from '../matching/shown-words';
import { shownWords } from '../matching/shown-words';
import type { Claim } from './claim.entity';
import type { ClaimMatch, Statements } from './claim-matcher';
import { ASKED, claimsLike } from './claim-matcher';

/** A claim that a text may repeat, as it is shown. */
export interface SimilarClaim extends ShownWords {
  readonly claim: Claim;
  readonly score: number;
}

/** The claims that a text may repeat, best first, each with what matched. */
export async function similarClaims(
  statements: Statements,
  text: string,
  first: number,
  minScore: number,
  loadClaim: (id: string) => Promise<Claim | null>,
): Promise<SimilarClaim[]> {
  const [found = []] = await claimsLike(statements, [text], { ...ASKED, first, minScore });
  if (found.length === 0) return [];
  const titles = await titlesOf(statements, found);
  const claims = await Promise.all(found.map((match) => loadClaim(match.claimId)));
  return found.flatMap((match, i) => {
    const claim = claims[i] ?? null;
    if (claim === null) return [];
    const texts = [claim.text, ...(titles.get(claim.id) ?? [])];
    const names = new Set([...namesIn(text), ...namesIn(claim.text)]);
    return [{ claim, score: match.score, ...shownWords(match, names, texts) }];
  });
}

async function titlesOf(
  statements: Statements,
  found: readonly ClaimMatch[],
): Promise<ReadonlyMap<string, string[]>> {
  const ids = found.map((match) => match.claimId);
  const rows = await statements.all<{ claimId: string; title: string }>(
    sql`SELECT r.claim_id AS "claimId", r.title FROM claim_review r WHERE ${statements.dialect.inList(raw('r.claim_id'), ids)} AND r.title IS NOT NULL ORDER BY r.id`,
  );
  const titles = new Map<string, string[]>();
  for (const { claimId, title } of rows) titles.set(claimId, [...(titles.get(claimId) ?? []), title]);
  return titles;
}
