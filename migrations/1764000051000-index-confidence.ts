import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** Lists of quotations by confidence, along an index. */
export class IndexConfidence1764000051000 implements MigrationInterface {
  readonly name = 'IndexConfidence1764000051000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "IDX_quotation_by_confidence"
        ON quotation (CAST(ROUND(COALESCE(confidence, 2) * 1000000) AS INTEGER), id)`,
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
