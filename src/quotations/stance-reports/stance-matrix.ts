import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Reader } from '../../database/reader';
import type { Stance } from '../../domain/stance';
import type { VoiceColumns } from '../joint-speakers/voices';
import { codingsByVoice } from '../joint-speakers/voices';
import type { QuotationQuestion } from '../lists/quotation-question';
import { maybeSaidIn } from '../lists/day-conditions';
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

/** A cell, with the number of all cells. */
interface CountedCell extends MatrixCount {
  readonly cellCount: number;
}

/** The first cells of the matrix, and how many there are in all. */
export interface MatrixCells {
  readonly cells: readonly MatrixCount[];
  readonly cellCount: number;
}

/** Counts quotations by the speaker's country, the country they speak of and the stance, most frequent first. */
export async function stanceMatrix(
  reader: Reader,
  question: MatrixQuestion,
  limit: number,
): Promise<MatrixCells> {
  const { dialect } = reader;
  const order = ['"speaker"', '"target"', '"stance"'].map((c) => dialect.bytewise(raw(c)));
  const cells = await reader.all<CountedCell>(
    sql`SELECT "speaker", "target", "stance", CAST(COUNT(DISTINCT "quotationId") AS INTEGER) AS "count",
      CAST(COUNT(*) OVER () AS INTEGER) AS "cellCount"
      FROM (${countedCodings(reader, question)}) s GROUP BY "speaker", "target", "stance"
      ORDER BY 4 DESC, ${join(order)} LIMIT ${raw(String(limit))}`,
    'slow',
  );
  return { cells, cellCount: cells[0]?.cellCount ?? 0 };
}

/** How many quotations a country has in the matrix, in all or with one stance. */
export interface MatrixTotal {
  readonly country: string;
  /** Null for all stances together. */
  readonly stance: Stance | null;
  readonly count: number;
}

/** The sums of the rows or of the columns, most frequent first. */
export function stanceMatrixTotals(
  reader: Reader,
  question: MatrixQuestion,
  side: 'speaker' | 'target',
): Promise<MatrixTotal[]> {
  const counted = (stance: string): Sql =>
    raw(`SELECT "${side}" AS "country", ${stance} AS "stance",
      CAST(COUNT(DISTINCT "quotationId") AS INTEGER) AS "count" FROM s GROUP BY 1, 2`);
  return reader.all<MatrixTotal>(
    sql`WITH s AS (${countedCodings(reader, question)})
      ${counted('CAST(NULL AS text)')} UNION ALL ${counted('"stance"')}
      ORDER BY 3 DESC, 1, 2`,
    'slow',
  );
}

// Codings have copies of what is mostly asked for, so that an index answers; quotations are read for the rest alone.
function countedCodings(reader: Reader, question: MatrixQuestion): Sql {
  const { dialect } = reader;
  const { towards, stance, country, speakerId, saidOn, publishedOn, outletDomain } = question;
  const printed = printedWhere(reader, { publishedOn, outletDomain });
  const where = (voice: VoiceColumns): Sql[] => [
    raw('s.counts'),
    raw('s.country IS NOT NULL'),
    raw(`${voice.country} IS NOT NULL`),
    ...(towards ? [dialect.inList(raw('s.country'), towards)] : []),
    ...(stance ? [dialect.inList(raw('s.stance'), stance)] : []),
    // Not the bare column: its own index leads to all stances of a country's speakers, of which few are towards countries.
    ...(country ? [dialect.inList(raw(`COALESCE(${voice.country}, '')`), country)] : []),
    ...(speakerId ? [dialect.inList(raw(voice.actor), speakerId)] : []),
    ...maybeSaidIn('s', saidOn),
    ...printed,
  ];
  return codingsByVoice(
    (voice) =>
      raw(
        `${voice.country} AS "speaker", s.country AS "target", s.stance AS "stance", s.quotation_id AS "quotationId"`,
      ),
    where,
    raw(printed.length === 0 ? '' : 'JOIN quotation q ON q.id = s.quotation_id'),
  );
}

function printedWhere(
  { dialect }: Reader,
  filter: Pick<Filter, 'publishedOn' | 'outletDomain'>,
): readonly Sql[] {
  if (!filter.publishedOn && !filter.outletDomain) return [];
  return quotationList(dialect, { filter }, QuotationOrder.CREATED_AT_ASC).where;
}
