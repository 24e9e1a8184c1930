import sql, { join, raw } from 'sql-template-tag';
import { orderBy } from '../../database/lists/keyset';
import type { ListSource } from '../../database/lists/list-source';
import { firstRows, narrowed } from '../../database/lists/page-statement';
import type { Reader } from '../../database/reader';
import { SpeechAct } from '../../domain/speech-act';
import { statementGroups } from '../../matching/statement-groups';
import { QuotationOrder, quotationOrder } from '../../quotations/lists/quotation.lists';
import { Quotation } from '../../quotations/quotation.entity';
import { runInSlices } from '../../scheduling';

/** Statements that say the same and that no claim covers. */
export interface ClaimProposal {
  /** Its first quotation, by which it is known as long as nothing changes. */
  readonly first: Quotation;
  readonly quotations: readonly Quotation[];
  /** How many quotations say it, also those beyond the most of a proposal. */
  readonly size: number;
  readonly outletCount: number;
  readonly articleCount: number;
  readonly score: number | null;
}

/** Most statements that are compared at once: the latest. */
export const MOST_COMPARED = 1000;

/** Most quotations of a proposal: as many as accepting it takes. */
export const MOST_QUOTATIONS = 100;

// Milliseconds of comparing in one go.
const SLICE = 5;

/** Statements of no content, which no claim is made of. */
const WORDLESS = [SpeechAct.DECLINE_COMMENT];

/**
 * The claims that could be made of the quotations of a list, those of most outlets first. Computed from the latest of them
 * with one statement; nothing is stored (ADR 33).
 */
export async function claimProposals(
  reader: Reader,
  list: ListSource<Quotation>,
): Promise<readonly ClaimProposal[]> {
  const uncovered = sql`NOT EXISTS (SELECT 1 FROM stance_coding c WHERE c.quotation_id = q.id AND c.claim_id IS NOT NULL AND c.status = 'CONFIRMED')`;
  const source = narrowed(list, [uncovered, sql`q.act NOT IN (${join(WORDLESS)})`]);
  const order = quotationOrder(QuotationOrder.PUBLISHED_ON_DESC);
  const shape = reader.shape(Quotation);
  const columns = raw(shape.columns.map(({ column }) => `q.${column}`).join(','));
  const rows = await reader.all<Record<string, unknown>>(
    sql`SELECT ${shape.select('q')} FROM (${firstRows(reader, { ...source, order }, MOST_COMPARED, columns)}) q
      ORDER BY ${orderBy(order, false)}`,
  );
  // The earliest first: it words the claim.
  const quotations = rows.map((row) => shape.read(row)).reverse();
  const statements = quotations.map(({ text, speakerCountry, articleId }) => ({
    text,
    voice: speakerCountry,
    place: articleId,
  }));
  const groups = await runInSlices(statementGroups(statements), SLICE);
  return groups
    .map(({ members, score }) =>
      proposalOf(
        members.map((i) => quotations[i] as Quotation),
        score,
      ),
    )
    .sort(byReach);
}

function proposalOf(quotations: readonly Quotation[], score: number): ClaimProposal {
  const places = new Set(quotations.map(({ outletId, articleId }) => outletId ?? articleId));
  return {
    first: quotations[0] as Quotation,
    quotations: quotations.slice(0, MOST_QUOTATIONS),
    size: quotations.length,
    outletCount: places.size,
    articleCount: new Set(quotations.map(({ articleId }) => articleId)).size,
    score: quotations.length > 1 ? Math.round(score * 100) / 100 : null,
  };
}

function byReach(a: ClaimProposal, b: ClaimProposal): number {
  return b.outletCount - a.outletCount || b.size - a.size || (a.first.id < b.first.id ? 1 : -1);
}
