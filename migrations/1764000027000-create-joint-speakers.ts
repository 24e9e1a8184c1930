import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, integer, key, optional, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Those who said a quotation together with its speaker. Almost no quotation has any, so the table stays small. */
export class CreateJointSpeakers1764000027000 implements MigrationInterface {
  readonly name = 'CreateJointSpeakers1764000027000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'joint_speaker',
      [
        key(text('id')),
        text('quotation_id'),
        integer('ordinal'),
        optional(text('actor_id')),
        optional(text('mention')),
        optional(text('country')),
        optional(text('country_basis')),
        text('said_sort'),
        text('published_sort'),
      ],
      {
        unique: [['quotation_id', 'ordinal']],
        index: [
          ['actor_id', 'said_sort', 'quotation_id'],
          ['actor_id', 'published_sort', 'quotation_id'],
          ['country', 'said_sort', 'quotation_id'],
          ['country', 'published_sort', 'quotation_id'],
        ],
        check: {
          CHK_joint_speaker_ordinal: `ordinal >= 2`,
          CHK_joint_speaker_who: `actor_id IS NOT NULL OR mention IS NOT NULL`,
        },
        references: { quotation_id: { table: 'quotation', cascade: true }, actor_id: 'actor' },
      },
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
