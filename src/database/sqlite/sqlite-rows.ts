import sql, { raw } from 'sql-template-tag';
import type { NextRows, ReadEveryRow } from '../copying/row-source';

/** Reads all rows in the order in which they were recorded, by their rowid. */
export const rowsByRowId: ReadEveryRow = (run, { columns, from, where = raw('1 = 1') }) => {
  let last = 0;
  const next: NextRows = async (most) => {
    const rows = await run<Record<string, unknown>>(
      sql`SELECT t.rowid AS "rowId", ${columns} FROM ${from} WHERE t.rowid > ${last} AND ${where} ORDER BY t.rowid LIMIT ${most}`,
    );
    last = Number(rows.at(-1)?.['rowId'] ?? last);
    return rows;
  };
  return Promise.resolve(next);
};
