import sql, { raw } from 'sql-template-tag';
import type { ReadEveryRow } from '../copying/row-source';

let cursors = 0;

/** Reads all rows through a cursor of the transaction. */
export const rowsByCursor: ReadEveryRow = async (
  run,
  { columns, from, where = raw('1 = 1'), inOrder = false },
) => {
  const name = raw(`rows_${++cursors}`);
  const order = inOrder ? raw('ORDER BY t.id COLLATE "C"') : raw('');
  await run(sql`DECLARE ${name} NO SCROLL CURSOR FOR SELECT ${columns} FROM ${from} WHERE ${where} ${order}`);
  return async (most) => {
    const rows = await run<Record<string, unknown>>(sql`FETCH ${raw(String(most))} FROM ${name}`);
    if (rows.length === 0) await run(sql`CLOSE ${name}`);
    return rows;
  };
};
