import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** How many quotations each actor has, so that lists of actors can go by it. */
export class CountQuotationsOfActors1764000062000 implements MigrationInterface {
  readonly name = 'CountQuotationsOfActors1764000062000';

  async up(runner: QueryRunner): Promise<void> {
    // The builder would copy SQLite's whole table.
    await runner.query('ALTER TABLE actor ADD COLUMN quotation_count integer NOT NULL DEFAULT 0');
    const shown = `q.review_status NOT IN ('REJECTED', 'RETRACTED')`;
    await runner.query(
      `UPDATE actor SET quotation_count = n.many
        FROM (SELECT v.actor_id, COUNT(DISTINCT v.quotation_id) AS many FROM (
          SELECT q.speaker_id AS actor_id, q.id AS quotation_id FROM quotation q
            WHERE q.speaker_id IS NOT NULL AND ${shown}
          UNION ALL SELECT j.actor_id, j.quotation_id FROM joint_speaker j
            JOIN quotation q ON q.id = j.quotation_id WHERE j.actor_id IS NOT NULL AND ${shown}) v
        GROUP BY v.actor_id) n WHERE n.actor_id = actor.id`,
    );
    await runner.createIndex('actor', new TableIndex({ columnNames: ['quotation_count', 'id'] }));
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
