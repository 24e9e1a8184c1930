import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

// What nearly every quotation is; nobody walks all of them to find those.
const USUAL = { anchor_state: 'ANCHORED', review_status: 'UNREVIEWED' };

/**
 * Keeps the indexes of states to the quotations that are in a rare one. Every quotation had an entry in each, at a
 * place of its own, which made an import into a large database write two pages more for every row.
 */
export class IndexRareStates1764000010000 implements MigrationInterface {
  readonly name = 'IndexRareStates1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, usual] of Object.entries(USUAL)) {
      const name = `IDX_quotation_${column}_said_sort_id`;
      await runner.query(`DROP INDEX "${name}"`);
      await runner.query(
        `CREATE INDEX "${name}" ON quotation (${column}, said_sort, id) WHERE ${column} <> '${usual}'`,
      );
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
