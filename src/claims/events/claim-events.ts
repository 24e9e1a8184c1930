import sql, { raw } from 'sql-template-tag';
import type { ListSource } from '../../database/lists/list-source';
import { whereOf } from '../../database/lists/page-statement';
import type { Reader } from '../../database/reader';
import type { Claim } from '../claim.entity';

/**
 * Those of the claims that the list holds: one statement. Without a list all that are stored, also merged ones, of
 * which a client that shows them must know.
 */
export async function claimsOf(
  reader: Reader,
  ids: readonly string[],
  list: ListSource<Claim> | null,
): Promise<string[]> {
  const where = list?.where ?? [reader.dialect.inList(raw('c.id'), ids)];
  const rows = await reader.all<{ id: string }>(
    sql`SELECT c.id AS "id" FROM claim c${whereOf(where)} ORDER BY c.id`,
  );
  return rows.map(({ id }) => id);
}
