import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** An index of the runs of words in quotations, by which the same statement is found in other articles. */
export class CreateWordings1764000008000 implements MigrationInterface {
  readonly name = 'CreateWordings1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    if (runner.connection.options.type === 'postgres') {
      await runner.query(
        `CREATE TABLE quotation_wording_search (id text PRIMARY KEY REFERENCES quotation(id) ON DELETE CASCADE, words tsvector NOT NULL)`,
      );
      await runner.query(
        `CREATE INDEX "IDX_quotation_wording_search_words" ON quotation_wording_search USING gin (words)`,
      );
    } else {
      // Nothing but which quotations have a run is asked of it: no positions, no phrases.
      await runner.query(
        `CREATE VIRTUAL TABLE quotation_wording_search USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0")`,
      );
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
