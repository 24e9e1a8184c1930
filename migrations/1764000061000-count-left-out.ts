import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** What the articles of an imported file held that looks like statements and was not kept. Empty for stored jobs: nobody counted it. */
export class CountLeftOut1764000061000 implements MigrationInterface {
  readonly name = 'CountLeftOut1764000061000';

  async up(runner: QueryRunner): Promise<void> {
    // The builder would copy SQLite's whole table.
    await runner.query(`ALTER TABLE import_job ADD COLUMN left_out text NOT NULL DEFAULT '[]'`);
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
