import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** By which hint it is known whom a speaker speaks for. Empty for what is stored: nobody kept it. */
export class AddCountryBasis1764000024000 implements MigrationInterface {
  readonly name = 'AddCountryBasis1764000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE quotation ADD COLUMN speaker_country_basis text');
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
