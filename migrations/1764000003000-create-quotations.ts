import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, decimal, integer, key, optional, RECORDED, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Quotations, their anchors in later versions, and their attribution chain. */
export class CreateQuotations1764000003000 implements MigrationInterface {
  readonly name = 'CreateQuotations1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'quotation',
      [
        ...RECORDED,
        text('article_id'),
        optional(text('article_version_id')),
        optional(text('outlet_id')),
        optional(text('published_on')),
        text('published_sort'),
        text('kind'),
        text('spans'),
        integer('first_start'),
        text('text'),
        text('prefix'),
        text('suffix'),
        optional(text('language')),
        optional(text('speaker_id')),
        optional(text('speaker_mention')),
        optional(text('speaker_role')),
        optional(text('speaker_country')),
        text('attribution'),
        optional(text('cue')),
        optional(text('said_from')),
        optional(text('said_to')),
        text('said_precision'),
        text('said_certainty'),
        text('said_sort'),
        optional(text('venue')),
        text('method'),
        optional(text('method_version')),
        optional(decimal('confidence')),
        text('review_status'),
        text('anchor_state'),
        text('natural_key'),
        optional(integer('search_key')),
        optional(text('import_batch_id')),
      ],
      {
        unique: [['natural_key']],
        index: [
          ['import_batch_id'],
          ['updated_at', 'id'],
          ['anchor_state', 'said_sort', 'id'],
          ['review_status', 'said_sort', 'id'],
          ['published_sort', 'id'],
          ['article_id', 'first_start', 'id'],
          ['article_version_id', 'said_sort', 'id'],
          ['outlet_id', 'said_sort', 'id', 'review_status'],
          ['speaker_id', 'published_sort', 'id', 'review_status'],
          ['speaker_id', 'said_sort', 'id', 'review_status', 'said_from'],
          ['speaker_country', 'published_sort', 'id', 'review_status'],
          ['speaker_country', 'said_sort', 'id', 'review_status', 'said_from'],
          ['said_sort', 'id', 'review_status', 'said_from', 'kind', 'attribution', 'method', 'language'],
        ],
        uniqueIndex: [['search_key']],
        check: {
          CHK_quotation_confidence: `confidence >= 0 AND confidence <= 1`,
          CHK_quotation_said: `said_from <= said_to`,
          CHK_quotation_speaker: `speaker_id IS NOT NULL OR speaker_mention IS NOT NULL OR attribution IN ('ANONYMOUS','NONE')`,
          CHK_quotation_status: `review_status IN ('UNREVIEWED','CONFIRMED','DISPUTED','REJECTED','RETRACTED')`,
          CHK_quotation_kind: `kind IN ('DIRECT','INDIRECT','MIXED')`,
        },
        references: {
          article_id: 'article',
          article_version_id: 'article_version',
          outlet_id: 'outlet',
          speaker_id: 'actor',
        },
      },
    );
    await createTable(
      runner,
      'quotation_anchor',
      [
        key(text('quotation_id')),
        key(text('article_version_id')),
        text('state'),
        text('spans'),
        optional(text('text')),
        optional(text('natural_key')),
      ],
      {
        index: [['article_version_id'], ['natural_key']],
        references: {
          quotation_id: { table: 'quotation', cascade: true },
          article_version_id: { table: 'article_version', cascade: true },
        },
      },
    );
    await createTable(
      runner,
      'attribution_hop',
      [
        key(text('id')),
        text('quotation_id'),
        integer('ordinal'),
        text('relation'),
        optional(text('actor_id')),
        optional(text('outlet_id')),
        optional(text('text')),
        optional(text('text_folded')),
        optional(text('cue')),
      ],
      {
        unique: [['quotation_id', 'ordinal']],
        index: [['outlet_id'], ['actor_id']],
        check: { CHK_attribution_hop_ordinal: `ordinal >= 1` },
        references: {
          quotation_id: { table: 'quotation', cascade: true },
          actor_id: 'actor',
          outlet_id: 'outlet',
        },
      },
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
