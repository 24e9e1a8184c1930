import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, decimal, integer, key, optional, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Files that were sent to be imported. On SQLite also the file's mark: what it is, for those who find it. */
export class CreateImportJobs1764000012000 implements MigrationInterface {
  readonly name = 'CreateImportJobs1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'import_job',
      [
        key(text('id')),
        text('importer'),
        text('importer_id'),
        text('status'),
        text('format'),
        text('source_name'),
        text('source_hash'),
        text('options'),
        decimal('bytes'),
        decimal('bytes_read'),
        integer('record_count'),
        integer('created_count'),
        integer('updated_count'),
        integer('unchanged_count'),
        integer('skipped_count'),
        integer('refused_count'),
        optional(text('reason')),
        text('created_at'),
        optional(text('started_at')),
        optional(text('finished_at')),
      ],
      {
        index: [['importer_id', 'id'], ['status']],
        check: {
          CHK_import_job_status: `status IN ('QUEUED','RUNNING','DONE','FAILED','CANCELLED')`,
        },
      },
    );
    await createTable(runner, 'import_job_batch', [key(text('job_id')), key(text('batch_id'))], {
      references: { job_id: 'import_job', batch_id: 'import_batch' },
      index: [['batch_id']],
    });
    // "OnRc", so that no other program's file is taken for one of ours.
    if (runner.connection.options.type === 'sqlite') {
      await runner.query('PRAGMA application_id = 1332630115');
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
