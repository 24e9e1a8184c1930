import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, integer, key, optional, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Tokens, revisions and the moves of merges. */
export class CreateAccessAndHistory1764000001000 implements MigrationInterface {
  readonly name = 'CreateAccessAndHistory1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'api_token',
      [
        key(text('id')),
        text('name'),
        text('role'),
        text('secret_sha256'),
        text('created_at'),
        optional(text('last_used_at')),
        optional(text('revoked_at')),
      ],
      {
        unique: [['secret_sha256']],
        check: { CHK_api_token_role: `role IN ('READER','CONTRIBUTOR','REVIEWER','ADMIN')` },
      },
    );
    await createTable(
      runner,
      'revision',
      [
        key(text('entity_id')),
        key(integer('number')),
        text('action'),
        text('changes'),
        text('made_by'),
        text('made_at'),
        optional(text('reason')),
        optional(text('import_batch_id')),
      ],
      { index: [['import_batch_id']] },
    );
    await createTable(
      runner,
      'reference_move',
      [key(text('merged_id')), key(text('table_name')), key(text('column_name')), key(text('row_id'))],
      { index: [['table_name', 'row_id']] },
    );
    await createTable(
      runner,
      'import_batch',
      [
        key(text('id')),
        text('importer'),
        text('importer_id'),
        text('format'),
        optional(text('source_name')),
        optional(text('idempotency_key')),
        text('request_sha256'),
        integer('created_count'),
        integer('updated_count'),
        integer('unchanged_count'),
        integer('skipped_count'),
        integer('failed_count'),
        text('results'),
        text('created_at'),
        optional(text('reverted_at')),
      ],
      { unique: [['importer_id', 'idempotency_key']], index: [['created_at', 'id']] },
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
