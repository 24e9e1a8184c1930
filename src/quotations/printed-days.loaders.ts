import sql, { raw } from 'sql-template-tag';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';

/** The day on which a later text of an article was fetched or stored, by its id; null for an article's first text. */
export const laterPrintById: LoaderDefinition<string, string | null> = {
  name: 'laterPrintById',
  load: async (reader, ids) => {
    const rows = await reader.all<{ id: string; day: string }>(
      sql`SELECT v.id AS "id", SUBSTR(COALESCE(v.retrieved_at, v.created_at), 1, 10) AS "day" FROM article_version v
        WHERE ${reader.dialect.inList(raw('v.id'), ids)} AND v.ordinal > 1`,
    );
    const days = new Map(rows.map(({ id, day }) => [id, day]));
    return ids.map((id) => days.get(id) ?? null);
  },
};
