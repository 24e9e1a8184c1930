import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, key, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Browsers that are signed in with a token. */
export class CreateSessions1764000063000 implements MigrationInterface {
  readonly name = 'CreateSessions1764000063000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'session',
      [key(text('id')), text('token_id'), text('token_proof'), text('created_at'), text('expires_at')],
      { index: [['expires_at']] },
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
