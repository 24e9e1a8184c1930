import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** An index of the hops that are named as printed: whoever looks for a name among them reads no others. */
export class IndexPrintedHops1764000022000 implements MigrationInterface {
  readonly name = 'IndexPrintedHops1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      'attribution_hop',
      new TableIndex({
        columnNames: ['quotation_id', 'ordinal', 'relation', 'actor_id', 'text_folded'],
        where: 'text_folded IS NOT NULL',
      }),
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
