import type { SqliteHandle } from './sqlite-handle';
import { allOn } from './sqlite-handle';

/*
 * How FTS5 numbers its pages (ext/fts5/fts5_index.c): segments begin with the first number and end before the second,
 * where the lists of removed rows begin. One of these bits is set for pages of a segment that are no leaves.
 */
const SEGMENTS = ['(1 << 37)', '(1 << 53)'] as const;
const NO_LEAF = '(63 << 31)';

/**
 * The full-text indexes of a file that have a page whose own length cannot be right: the crafted pages of
 * CVE-2026-11824. Reads them as plain tables, so FTS5 does not look at them.
 */
export async function wrongPagesIn(db: SqliteHandle): Promise<readonly string[]> {
  const tables = await allOn<{ name: string }>(
    db,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE % USING fts5%' ORDER BY name",
  );
  const wrong: string[] = [];
  for (const { name } of tables) {
    // Two bytes say where the words of a leaf end, the third and the fourth. Blobs compare byte by byte.
    const [row] = await allOn<{ pages: number }>(
      db,
      `SELECT COUNT(*) AS pages FROM "${name.replaceAll('"', '""')}_data"
       WHERE id >= ${SEGMENTS[0]} AND id < ${SEGMENTS[1]} AND (id & ${NO_LEAF}) = 0
         AND (typeof(block) <> 'blob' OR length(block) < 4 OR substr(block, 3, 2) < x'0004'
           OR substr(block, 3, 2) > unhex(printf('%04x', min(length(block), 65535))))`,
    );
    if ((row?.pages ?? 0) > 0) wrong.push(`${name}: ${row?.pages} pages of the index are damaged`);
  }
  return wrong;
}
