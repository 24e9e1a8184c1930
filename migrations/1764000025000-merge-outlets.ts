import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, key, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Outlets can have other names and domains, and become part of another outlet. */
export class MergeOutlets1764000025000 implements MigrationInterface {
  readonly name = 'MergeOutlets1764000025000';

  async up(runner: QueryRunner): Promise<void> {
    // No foreign key: SQLite would copy the whole table for it, and drop the one to which all articles refer.
    await runner.query(
      `ALTER TABLE outlet ADD COLUMN merged_into_id text
        CONSTRAINT "CHK_outlet_merge" CHECK (merged_into_id <> id)`,
    );
    await runner.query('CREATE INDEX "IDX_outlet_merged_into_id" ON outlet (merged_into_id)');
    await createTable(
      runner,
      'outlet_alias',
      [key(text('id')), text('outlet_id'), text('kind'), text('text'), text('folded')],
      {
        unique: [['outlet_id', 'folded', 'kind']],
        index: [['folded']],
        check: { CHK_outlet_alias_kind: `kind IN ('NAME','DOMAIN')` },
        references: { outlet_id: { table: 'outlet', cascade: true } },
      },
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
