import sql, { join, raw } from 'sql-template-tag';
import { HIDDEN_STATUSES } from '../domain/review-status';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import type { CountryType } from '../graphql/country.type';

const VISIBLE = sql`q.review_status NOT IN (${join([...HIDDEN_STATUSES])})`;

// Each country is looked up from the one before: two hundred steps along the index, where DISTINCT takes one for each quotation.
const COUNTRIES = sql`
  WITH RECURSIVE country(code) AS (
    SELECT MIN(speaker_country) FROM quotation
    UNION ALL
    SELECT (SELECT MIN(q.speaker_country) FROM quotation q WHERE q.speaker_country > country.code)
    FROM country WHERE country.code IS NOT NULL
  )
  SELECT country.code AS "code" FROM country
  WHERE country.code IS NOT NULL
    AND EXISTS (SELECT 1 FROM quotation q WHERE q.speaker_country = country.code AND ${VISIBLE})
  ORDER BY 1`;

/** The countries that speakers of visible quotations spoke for, by code. */
export function countriesWithQuotations(context: RequestContext): Promise<CountryType[]> {
  return context.reader.all<CountryType>(COUNTRIES, 'slow');
}

/** How many visible quotations speakers for a country have. */
export const quotationCountByCountry: LoaderDefinition<string, number> = {
  name: 'quotationCountByCountry',
  load: async (reader, codes) => {
    const rows = await reader.all<{ code: string; n: number }>(
      sql`SELECT q.speaker_country AS "code", CAST(COUNT(*) AS INTEGER) AS n FROM quotation q
        WHERE ${reader.dialect.inList(raw('q.speaker_country'), codes)} AND ${VISIBLE} GROUP BY q.speaker_country`,
      'slow',
    );
    const counts = new Map(rows.map((row) => [row.code, row.n]));
    return codes.map((code) => counts.get(code) ?? 0);
  },
};
