/** What an engine knows about the database itself, asked by those who inspect it. Statements are texts without values. */
export interface Catalog {
  /** A SELECT of the `name` of each table of records, in order. */
  readonly tables: string;
  /** A SELECT of `name` and `type` of each column of a table, in the order of the table. */
  columnsOf(table: string): string;
  /** A SELECT of the row that a full-text index has for the record `r` of its table. */
  indexedRow(index: string): string;
  /** What stands in a full-text index and belongs to no record of the table, as a FROM; null where the engine removes it. */
  leftInIndex(index: string, table: string): string | null;
  /** A SELECT of the server's `version` and `encoding`; null where there is no server. */
  readonly server: string | null;
}
