import sql, { raw } from 'sql-template-tag';
import type { KeysetOrder } from '../database/lists/keyset';
import { decodeCursor, encodeCursor } from '../database/lists/keyset';
import type { ListSource } from '../database/lists/list-source';
import { readPage } from '../database/lists/page';
import type { Reader } from '../database/reader';
import type { Row } from '../database/row-shape';
import { ClaimReview } from '../reviews/claim-review.entity';
import { correctionsOf } from '../reviews/review-corrections';
import { revisionsByEntityId } from '../revisions/revision.loaders';
import type { AtomEntry } from './atom';
import { URN } from './claim-review-json';
import { REVIEWS } from './other-pages.loaders';
import type { JoinedReview } from './review-record';

/** A page of a feed's entries, and the place after it. */
export interface FeedPage {
  readonly entries: readonly AtomEntry[];
  readonly after: string | null;
}

/** The feeds that there are. */
export const FEEDS = { reviews: 'New fact-checks', corrections: 'Corrections of fact-checks' } as const;

/** One of them. */
export type FeedName = keyof typeof FEEDS;

const id = { sql: raw('r.id'), property: 'id', type: 'string' } as const;
const ORDERS: Readonly<Record<FeedName, KeysetOrder>> = {
  reviews: { token: 'CREATED_AT_DESC', descending: true, columns: [id] },
  corrections: {
    token: 'CORRECTED_AT_DESC',
    descending: true,
    columns: [{ sql: raw('r.corrected_at'), property: 'correctedAt', type: 'string' }, id],
  },
};

/** Reads a page of a feed, the newest first. Throws InvalidCursor for a place of another feed. */
export async function feedPage(
  reader: Reader,
  name: FeedName,
  size: number,
  after: string | null,
): Promise<FeedPage> {
  const order = ORDERS[name];
  const from = after === null ? null : decodeCursor(name, order, after);
  const where = name === 'corrections' ? [sql`r.corrected_at IS NOT NULL`] : [];
  const source = { entity: ClaimReview, alias: 'r', where, order } as ListSource<Row>;
  const { rows, hasNextPage } = await readPage<JoinedReview>(
    reader,
    source as ListSource<JoinedReview>,
    { size, backward: false, from },
    REVIEWS.projection,
  );
  const entries = name === 'reviews' ? rows.map(reviewEntry) : await correctionEntries(reader, rows);
  const last = rows.at(-1);
  return { entries, after: hasNextPage && last !== undefined ? encodeCursor(name, order, last) : null };
}

function reviewEntry(review: JoinedReview): AtomEntry {
  const { label, verdict, claim, explanation, title, createdAt, updatedAt } = review;
  return {
    id: URN + review.id,
    title: title ?? `${label ?? verdict}: ${claim.text}`,
    updated: updatedAt,
    published: createdAt,
    author: review.publisher.name,
    link: review.url,
    category: verdict,
    summary: `${label ?? verdict}: ${claim.text}${explanation === null ? '' : `\n\n${explanation}`}`,
  };
}

// One entry for each correction: a reader that has seen one must be shown the next.
async function correctionEntries(reader: Reader, reviews: readonly JoinedReview[]): Promise<AtomEntry[]> {
  const ids = reviews.map((review) => review.id);
  const changes = ids.length === 0 ? [] : await revisionsByEntityId.load(reader, ids);
  return reviews.flatMap((review, i) =>
    correctionsOf(review, changes[i] ?? [])
      .map((correction, number): AtomEntry => {
        const { note, correctedAt, verdictBefore, verdictAfter } = correction;
        const change = verdictBefore === verdictAfter ? '' : `${verdictBefore} → ${verdictAfter}. `;
        return {
          id: `${URN}${review.id}:correction:${number + 1}`,
          title: `Corrected: ${review.claim.text}`,
          updated: correctedAt,
          published: correctedAt,
          author: review.publisher.name,
          link: review.url,
          category: verdictAfter,
          summary: change + note,
        };
      })
      .reverse(),
  );
}
