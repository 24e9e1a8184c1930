import type { Catalog } from '../copying/catalog';

/** What PostgreSQL knows about the database. */
export const postgresCatalog: Catalog = {
  tables: `SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_name NOT LIKE '%_search' ORDER BY 1`,
  columnsOf: (table) => `SELECT column_name AS name, data_type AS type FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = '${table}' ORDER BY ordinal_position`,
  indexedRow: (index) => `SELECT 1 FROM ${index} s WHERE s.id = r.id`,
  // A row of the index goes with its record.
  leftInIndex: () => null,
  server:
    "SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding",
};
