import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

const UNCERTAIN = `said_precision <> 'DAY' AND said_sort <> ''`;

/**
 * Indexes of the quotations that were said on one of several days. A search for days that are past has to look at them
 * all; through an index of their own it need not look at everything that was said since.
 */
export class IndexUncertainDays1764000020000 implements MigrationInterface {
  readonly name = 'IndexUncertainDays1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    for (const columnNames of [
      ['said_precision', 'said_sort', 'id', 'said_from'],
      ['speaker_country', 'said_precision', 'said_sort', 'id'],
    ]) {
      await runner.createIndex('quotation', new TableIndex({ columnNames, where: UNCERTAIN }));
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
