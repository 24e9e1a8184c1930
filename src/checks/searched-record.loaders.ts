import sql, { join, raw } from 'sql-template-tag';
import { ReviewStatus } from '../domain/review-status';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';

/** What a draft is compared with. */
export interface SearchedRecord {
  readonly quotations: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly outlets: number;
}

const FOUND = sql`q.review_status <> ${ReviewStatus.REJECTED}`;

/** The whole record: asked with any key, once for a request. */
export const searchedRecord: LoaderDefinition<'all', SearchedRecord> = {
  name: 'searchedRecord',
  load: async (reader, keys) => {
    const [found] = await reader.all<SearchedRecord>(
      sql`SELECT CAST((SELECT COUNT(*) FROM quotation q WHERE ${FOUND}) AS INTEGER) AS "quotations",
        (SELECT MIN(q.published_sort) FROM quotation q WHERE q.published_sort > '') AS "from",
        (SELECT NULLIF(MAX(q.published_sort), '') FROM quotation q) AS "to",
        CAST((SELECT COUNT(*) FROM outlet) AS INTEGER) AS "outlets"`,
      'slow',
    );
    return keys.map(() => found ?? { quotations: 0, from: null, to: null, outlets: 0 });
  },
};

/** How many quotations an actor said, alone or with others. */
export const quotationsOfActor: LoaderDefinition<string, number> = {
  name: 'quotationsOfActor',
  load: async (reader, ids) => {
    const of = (column: string): ReturnType<typeof sql> => reader.dialect.inList(raw(column), ids);
    const parts = [
      sql`SELECT q.speaker_id AS id FROM quotation q WHERE ${of('q.speaker_id')} AND ${FOUND}`,
      sql`SELECT j.actor_id AS id FROM joint_speaker j JOIN quotation q ON q.id = j.quotation_id
        WHERE ${of('j.actor_id')} AND q.speaker_id <> j.actor_id AND ${FOUND}`,
    ];
    const rows = await reader.all<{ id: string; n: number }>(
      sql`SELECT said.id, CAST(COUNT(*) AS INTEGER) AS n FROM (${join(parts, ' UNION ALL ')}) said GROUP BY said.id`,
      'slow',
    );
    const counts = new Map(rows.map(({ id, n }) => [id, n]));
    return ids.map((id) => counts.get(id) ?? 0);
  },
};
