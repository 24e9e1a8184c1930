import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, integer, key, optional, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** How far what the program derives from records has been derived, so that it can be made up for. */
export class CreateIndexStates1764000009000 implements MigrationInterface {
  readonly name = 'CreateIndexStates1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'index_state', [
      key(text('name')),
      integer('version'),
      optional(text('built_to')),
    ]);
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
