import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { createTable, integer, key, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** What claims are matched by: their words, how many claims have each, and an index of both. */
export class CreateMatching1764000006000 implements MigrationInterface {
  readonly name = 'CreateMatching1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'claim_match', [key(text('claim_id')), text('document')], {
      references: { claim_id: { table: 'claim', cascade: true } },
    });
    await runner.createIndex(
      'stance_coding',
      new TableIndex({ columnNames: ['status', 'quotation_id', 'counts'] }),
    );
    await createTable(runner, 'claim_word', [key(text('word')), integer('claims')]);
    if (runner.connection.options.type === 'postgres') {
      await runner.query(
        `CREATE TABLE claim_match_search (id text PRIMARY KEY REFERENCES claim(id) ON DELETE CASCADE, words tsvector NOT NULL)`,
      );
      await runner.query(
        `CREATE INDEX "IDX_claim_match_search_words" ON claim_match_search USING gin (words)`,
      );
    } else {
      // Nothing but which claims have a word is asked of it: no positions, no phrases.
      await runner.query(
        `CREATE VIRTUAL TABLE claim_match_search USING fts5(words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0")`,
      );
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
