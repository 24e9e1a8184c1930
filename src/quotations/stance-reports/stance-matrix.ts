import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import { whereOf } from '../../database/lists/page-statement';
import type { Reader } from '../../database/reader';
import type { Stance } from '../../domain/stance';
import type { QuotationQuestion } from '../lists/quotation-question';
import { saidWithin } from '../lists/quotation-conditions';
import { QuotationOrder, quotationList } from '../lists/quotation.lists';

/** How often speakers for one country took one stance towards another. */
export interface MatrixCount {
  readonly speaker: string;
  readonly target: string;
  readonly stance: Stance;
  readonly count: number;
}

type Filter = NonNullable<QuotationQuestion['filter']>;

/** Which stances are counted; null for all. */
export interface MatrixQuestion extends Pick<
  Filter,
  'speakerId' | 'country' | 'saidOn' | 'publishedOn' | 'outletDomain'
> {
  readonly towards: readonly string[] | null;
  readonly stance: readonly string[] | null;
}

/**
 * Counts quotations by the speaker's country, the country they speak of and the stance, most often first. Codings have
 * copies of what is mostly asked for, so that an index answers; quotations are read for the rest alone.
 */
export function stanceMatrix(
  reader: Reader,
  question: MatrixQuestion,
  limit: number,
): Promise<MatrixCount[]> {
  const { dialect } = reader;
  const { towards, stance, country, speakerId, saidOn, publishedOn, outletDomain } = question;
  const where: Sql[] = [raw('s.counts'), raw('s.country IS NOT NULL'), raw('s.speaker_country IS NOT NULL')];
  if (towards) where.push(dialect.inList(raw('s.country'), towards));
  if (stance) where.push(dialect.inList(raw('s.stance'), stance));
  // Not the bare column: its own index leads to all stances of a country's speakers, of which few are towards countries.
  if (country) where.push(dialect.inList(raw(`COALESCE(s.speaker_country, '')`), country));
  if (speakerId) where.push(dialect.inList(raw('s.speaker_id'), speakerId));
  where.push(...saidWithin('s', saidOn));
  const printed = printedWhere(reader, { publishedOn, outletDomain });
  const from = raw(printed.length === 0 ? '' : ' JOIN quotation q ON q.id = s.quotation_id');
  const order = ['s.speaker_country', 's.country', 's.stance'].map((c) => dialect.bytewise(raw(c)));
  return reader.all<MatrixCount>(
    sql`SELECT s.speaker_country AS "speaker", s.country AS "target", s.stance AS "stance", CAST(COUNT(DISTINCT s.quotation_id) AS INTEGER) AS "count"
      FROM stance_coding s${from}${whereOf([...where, ...printed])} GROUP BY s.speaker_country, s.country, s.stance
      ORDER BY 4 DESC, ${join(order)} LIMIT ${raw(String(limit))}`,
    'slow',
  );
}

function printedWhere(
  { dialect }: Reader,
  filter: Pick<Filter, 'publishedOn' | 'outletDomain'>,
): readonly Sql[] {
  if (!filter.publishedOn && !filter.outletDomain) return [];
  return quotationList(dialect, { filter }, QuotationOrder.CREATED_AT_ASC).where;
}
