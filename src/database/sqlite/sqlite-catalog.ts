import type { Catalog } from '../copying/catalog';

/** What SQLite knows about the file. */
export const sqliteCatalog: Catalog = {
  tables: `SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search%' ORDER BY name`,
  columnsOf: (table) => `SELECT name, lower(type) AS type FROM pragma_table_info('${table}') ORDER BY cid`,
  indexedRow: (index) => `SELECT 1 FROM ${index}_docsize s WHERE s.id = r.search_key`,
  leftInIndex: (index, table) =>
    `${index}_docsize s WHERE s.id NOT IN (SELECT r.search_key FROM ${table} r WHERE r.search_key IS NOT NULL)`,
  server: null,
};
