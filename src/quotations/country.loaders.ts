import sql, { join, raw } from 'sql-template-tag';
import { HIDDEN_STATUSES } from '../domain/review-status';
import type { LoaderDefinition } from '../graphql/batch-loader';
import type { RequestContext } from '../graphql/context';
import type { CountryType } from '../graphql/country.type';

const VISIBLE = sql`q.review_status NOT IN (${join([...HIDDEN_STATUSES])})`;

/** The countries that speakers of visible quotations spoke for, by code. */
export function countriesWithQuotations(context: RequestContext): Promise<CountryType[]> {
  return context.reader.all<CountryType>(
    sql`SELECT DISTINCT q.speaker_country AS "code" FROM quotation q WHERE q.speaker_country IS NOT NULL AND ${VISIBLE} ORDER BY 1`,
    'slow',
  );
}

/** How many visible quotations speakers for a country have. */
export const quotationCountByCountry: LoaderDefinition<string, number> = {
  name: 'quotationCountByCountry',
  load: async (reader, codes) => {
    const rows = await reader.all<{ code: string; n: number }>(
      sql`SELECT q.speaker_country AS "code", CAST(COUNT(*) AS INTEGER) AS n FROM quotation q WHERE ${reader.dialect.inList(raw('q.speaker_country'), codes)} AND ${VISIBLE} GROUP BY q.speaker_country`,
      'slow',
    );
    const counts = new Map(rows.map((row) => [row.code, row.n]));
    return codes.map((code) => counts.get(code) ?? 0);
  },
};
