import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** Lists of actors and outlets in the order of their changes, along an index. */
export class IndexChangesOfSources1764000050000 implements MigrationInterface {
  readonly name = 'IndexChangesOfSources1764000050000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['actor', 'outlet']) {
      await runner.createIndex(table, new TableIndex({ columnNames: ['updated_at', 'id'] }));
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
