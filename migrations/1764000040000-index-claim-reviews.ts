import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** Indexes for lists of fact-checks: those of a publisher by day, and all of them by their latest change. */
export class IndexClaimReviews1764000040000 implements MigrationInterface {
  readonly name = 'IndexClaimReviews1764000040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const columnNames of [
      ['publisher_id', 'published_sort', 'id'],
      ['updated_at', 'id'],
    ]) {
      await runner.createIndex('claim_review', new TableIndex({ columnNames }));
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
