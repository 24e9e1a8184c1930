import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** An index of the stances towards countries alone, by which they are counted without reading any row. */
export class IndexCountries1764000011000 implements MigrationInterface {
  readonly name = 'IndexCountries1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(
      'stance_coding',
      new TableIndex({
        columnNames: [
          'country',
          'speaker_country',
          'stance',
          'counts',
          'quotation_id',
          'said_sort',
          'said_from',
        ],
        where: 'country IS NOT NULL',
      }),
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
