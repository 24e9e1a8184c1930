import sql, { join, raw } from 'sql-template-tag';
import { HIDDEN_STATUSES } from '../domain/review-status';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import type { CountryType } from '../graphql/country.type';
import { countryOf } from '../graphql/country.type';

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
  UNION SELECT j.country FROM joint_speaker j JOIN quotation q ON q.id = j.quotation_id
  WHERE j.country IS NOT NULL AND ${VISIBLE}
  ORDER BY 1`;

/** The countries that speakers of visible quotations spoke for, by code. */
export async function countriesWithQuotations(context: RequestContext): Promise<CountryType[]> {
  const rows = await context.reader.all<{ code: string }>(COUNTRIES, 'slow');
  return rows.map(({ code }) => countryOf(code));
}

/** How many visible quotations speakers for a country have. */
export const quotationCountByCountry: LoaderDefinition<string, number> = {
  name: 'quotationCountByCountry',
  load: async (reader, codes) => {
    const rows = await reader.all<{ code: string; n: number }>(
      sql`SELECT q.speaker_country AS "code", CAST(COUNT(*) AS INTEGER) AS n FROM quotation q
        WHERE ${reader.dialect.inList(raw('q.speaker_country'), codes)} AND ${VISIBLE} GROUP BY q.speaker_country
        UNION ALL SELECT j.country, CAST(COUNT(DISTINCT q.id) AS INTEGER)
        FROM joint_speaker j JOIN quotation q ON q.id = j.quotation_id
        WHERE ${reader.dialect.inList(raw('j.country'), codes)} AND ${VISIBLE}
        AND q.speaker_country IS DISTINCT FROM j.country GROUP BY j.country`,
      'slow',
    );
    const counts = new Map<string, number>();
    for (const { code, n } of rows) counts.set(code, (counts.get(code) ?? 0) + n);
    return codes.map((code) => counts.get(code) ?? 0);
  },
};
