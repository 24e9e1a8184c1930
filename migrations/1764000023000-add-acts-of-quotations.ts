import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

const COLUMNS = ["act text NOT NULL DEFAULT 'ASSERT'", 'reported text', 'section text'];

/**
 * What a speaker does by saying something, how the article reports it, and in which part of the article. Few
 * quotations do anything but assert: an index of those alone finds them, and costs the others nothing.
 */
export class AddActsOfQuotations1764000023000 implements MigrationInterface {
  readonly name = 'AddActsOfQuotations1764000023000';

  async up(runner: QueryRunner): Promise<void> {
    // The builder would copy SQLite's whole table for each column.
    for (const column of COLUMNS) await runner.query(`ALTER TABLE quotation ADD COLUMN ${column}`);
    await runner.createIndex(
      'quotation',
      new TableIndex({ columnNames: ['act', 'said_sort', 'id'], where: `act <> 'ASSERT'` }),
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
