import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/**
 * Why a reader of texts was not sure of a quotation. Empty for what is stored: nobody kept it. An index of those that
 * wait for a person alone lets a review begin with them, and costs the others nothing.
 */
export class AddDoubts1764000026000 implements MigrationInterface {
  readonly name = 'AddDoubts1764000026000';

  async up(runner: QueryRunner): Promise<void> {
    // The builder would copy SQLite's whole table.
    await runner.query('ALTER TABLE quotation ADD COLUMN doubt text');
    await runner.createIndex(
      'quotation',
      new TableIndex({
        name: 'IDX_quotation_doubtful',
        columnNames: ['said_sort', 'id'],
        where: `doubt IS NOT NULL AND review_status = 'UNREVIEWED'`,
      }),
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
