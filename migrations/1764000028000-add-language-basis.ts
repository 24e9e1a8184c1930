import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** How the language of an article is known. Empty for what is stored: nobody kept it. */
export class AddLanguageBasis1764000028000 implements MigrationInterface {
  readonly name = 'AddLanguageBasis1764000028000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE article ADD COLUMN language_basis text');
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
