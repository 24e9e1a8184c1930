import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { ListSource } from '../database/page';
import { whereOf } from '../database/page';
import type { Reader } from '../database/reader';
import type { Stance } from '../domain/stance';
import type { Quotation } from './quotation.entity';

/** How often speakers for one country took one stance towards another. */
export interface MatrixCount {
  readonly speaker: string;
  readonly target: string;
  readonly stance: Stance;
  readonly count: number;
}

/** Which stances are counted; null for all. */
export interface MatrixTargets {
  readonly towards: readonly string[] | null;
  readonly stance: readonly string[] | null;
}

/** Counts a list's quotations by the speaker's country, the country they speak of and the stance, most often first. */
export function stanceMatrix(
  reader: Reader,
  source: ListSource<Quotation>,
  { towards, stance }: MatrixTargets,
  limit: number,
): Promise<MatrixCount[]> {
  const { dialect } = reader;
  const where: Sql[] = [raw('s.counts'), raw('s.country IS NOT NULL'), raw('q.speaker_country IS NOT NULL')];
  // By the target's key, which has an index.
  const keys = towards?.map((country) => `country:${country}`);
  if (keys) where.push(dialect.inList(raw('s.target_key'), keys));
  if (stance) where.push(dialect.inList(raw('s.stance'), stance));
  const order = ['q.speaker_country', 's.country', 's.stance'].map((c) => dialect.bytewise(raw(c)));
  return reader.all<MatrixCount>(
    sql`SELECT q.speaker_country AS "speaker", s.country AS "target", s.stance AS "stance", CAST(COUNT(DISTINCT q.id) AS INTEGER) AS "count" FROM stance_coding s JOIN quotation q ON q.id = s.quotation_id${whereOf([...where, ...source.where])} GROUP BY q.speaker_country, s.country, s.stance ORDER BY 4 DESC, ${join(order)} LIMIT ${raw(String(limit))}`,
    'slow',
  );
}
