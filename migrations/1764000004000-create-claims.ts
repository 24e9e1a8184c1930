import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, decimal, flag, integer, key, optional, RECORDED, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Claims, where quotations stand towards them, and what fact-checkers found. */
export class CreateClaims1764000004000 implements MigrationInterface {
  readonly name = 'CreateClaims1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'claim',
      [
        ...RECORDED,
        text('text'),
        text('text_key'),
        optional(text('language')),
        text('topics'),
        optional(text('first_said_on')),
        optional(text('last_said_on')),
        text('first_said_sort'),
        text('last_said_sort'),
        optional(text('verdict')),
        integer('review_count'),
        optional(text('merged_into_id')),
        optional(integer('search_key')),
        optional(text('import_batch_id')),
      ],
      {
        index: [
          ['import_batch_id'],
          ['merged_into_id'],
          ['updated_at', 'id'],
          ['verdict', 'last_said_sort', 'id'],
          ['first_said_sort', 'id'],
          ['last_said_sort', 'id'],
          ['text_key'],
        ],
        uniqueIndex: [['search_key']],
        check: { CHK_claim_merge: `merged_into_id <> id` },
        references: { merged_into_id: 'claim' },
      },
    );
    await createTable(runner, 'claim_topic', [key(text('claim_id')), key(text('topic_folded'))], {
      index: [['topic_folded', 'claim_id']],
      references: { claim_id: { table: 'claim', cascade: true } },
    });
    await createTable(
      runner,
      'stance_coding',
      [
        ...RECORDED,
        text('quotation_id'),
        text('target_kind'),
        optional(text('claim_id')),
        optional(text('actor_id')),
        optional(text('country')),
        optional(text('topic')),
        text('target_key'),
        text('stance'),
        text('coder'),
        text('method'),
        optional(decimal('confidence')),
        text('status'),
        optional(text('note')),
        optional(text('speaker_id')),
        optional(text('speaker_country')),
        optional(text('said_from')),
        optional(text('said_to')),
        text('said_sort'),
        flag('counts'),
        optional(text('import_batch_id')),
      ],
      {
        unique: [['quotation_id', 'target_key', 'coder']],
        index: [
          ['import_batch_id'],
          ['target_key', 'quotation_id'],
          ['actor_id'],
          ['speaker_id', 'claim_id', 'counts', 'stance'],
          ['speaker_country', 'claim_id', 'counts', 'stance'],
          ['claim_id', 'said_sort', 'quotation_id', 'counts', 'stance'],
        ],
        check: {
          CHK_stance_coding_target: `(CASE WHEN claim_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN actor_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN country IS NULL THEN 0 ELSE 1 END) + (CASE WHEN topic IS NULL THEN 0 ELSE 1 END) = 1`,
          CHK_stance_coding_confidence: `confidence >= 0 AND confidence <= 1`,
          CHK_stance_coding_status: `status IN ('SUGGESTED','CONFIRMED','REJECTED')`,
          CHK_stance_coding_stance: `stance IN ('SUPPORT','OPPOSE','NEUTRAL','MIXED','UNCLEAR')`,
        },
        references: {
          quotation_id: { table: 'quotation', cascade: true },
          claim_id: 'claim',
          actor_id: 'actor',
        },
      },
    );
    await createTable(
      runner,
      'claim_review',
      [
        ...RECORDED,
        text('claim_id'),
        text('publisher_id'),
        text('url'),
        text('natural_key'),
        optional(text('title')),
        text('verdict'),
        optional(text('label')),
        optional(decimal('rating_value')),
        optional(decimal('best_rating')),
        optional(decimal('worst_rating')),
        optional(text('explanation')),
        text('evidence'),
        optional(text('language')),
        optional(text('published_on')),
        text('published_sort'),
        optional(text('correction_note')),
        optional(text('corrected_at')),
        optional(text('import_batch_id')),
      ],
      {
        unique: [['natural_key']],
        index: [
          ['import_batch_id'],
          ['published_sort', 'id'],
          ['publisher_id'],
          ['claim_id', 'published_sort', 'id'],
        ],
        check: {
          CHK_claim_review_verdict: `verdict IN ('TRUE','MOSTLY_TRUE','MIXED','MISLEADING','MOSTLY_FALSE','FALSE','UNPROVEN','OUTDATED','SATIRE','NOT_CHECKABLE')`,
        },
        references: { claim_id: 'claim', publisher_id: 'outlet' },
      },
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
