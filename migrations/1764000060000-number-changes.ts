import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { createTable, decimal, integer, key } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/**
 * Numbers for changes, by which clients follow the record: they grow with every transaction. What is stored has the
 * number 0, so it comes first, in the order of ids.
 */
export class NumberChanges1764000060000 implements MigrationInterface {
  readonly name = 'NumberChanges1764000060000';

  async up(runner: QueryRunner): Promise<void> {
    const type = runner.connection.driver.normalizeType({ type: 'float' as never });
    // The builder would copy SQLite's whole table.
    await runner.query(`ALTER TABLE revision ADD COLUMN transaction_number ${type} NOT NULL DEFAULT 0`);
    await runner.createIndex('revision', new TableIndex({ columnNames: ['transaction_number'] }));
    await createTable(runner, 'change_base', [key(integer('id')), decimal('base')]);
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
