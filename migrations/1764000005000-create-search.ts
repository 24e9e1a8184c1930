import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

const TABLES = ['quotation', 'claim', 'article'] as const;

/** Full-text indexes. The one place where the two databases need different tables. */
export class CreateSearch1764000005000 implements MigrationInterface {
  readonly name = 'CreateSearch1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    const isPostgres = runner.connection.options.type === 'postgres';
    for (const table of TABLES) {
      if (isPostgres) {
        await runner.query(
          `CREATE TABLE ${table}_search (id text PRIMARY KEY REFERENCES ${table}(id) ON DELETE CASCADE, words tsvector NOT NULL)`,
        );
        await runner.query(`CREATE INDEX "IDX_${table}_search_words" ON ${table}_search USING gin (words)`);
      } else {
        // The words come folded from the application, so the tokeniser only has to cut at spaces.
        await runner.query(
          `CREATE VIRTUAL TABLE ${table}_search USING fts5(words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0")`,
        );
      }
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
