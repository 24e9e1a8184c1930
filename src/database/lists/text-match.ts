import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';

/** `column` holds `part` somewhere; `part` is text, never a pattern. Both are expected folded. */
export function containsText(column: string, part: string): Sql {
  const escaped = part.replace(/[\\%_]/g, (character) => `\\${character}`);
  return sql`${raw(column)} LIKE ${`%${escaped}%`} ESCAPE '\\'`;
}
