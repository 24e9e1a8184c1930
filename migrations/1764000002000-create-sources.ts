import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, flag, integer, key, optional, RECORDED, text } from './columns';
import { restoreFromBackup } from './restore-from-backup';

/** Outlets, actors and articles: who speaks and where it is printed. */
export class CreateSources1764000002000 implements MigrationInterface {
  readonly name = 'CreateSources1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(
      runner,
      'outlet',
      [
        ...RECORDED,
        text('name'),
        text('name_folded'),
        optional(text('domain')),
        text('kind'),
        optional(text('country')),
        optional(flag('state_affiliated')),
      ],
      { unique: [['domain']], index: [['name_folded']] },
    );
    await createTable(
      runner,
      'actor',
      [
        ...RECORDED,
        text('kind'),
        text('name'),
        text('name_folded'),
        optional(text('country')),
        optional(text('role')),
        optional(text('wikidata_id')),
        text('natural_key'),
        optional(text('merged_into_id')),
      ],
      {
        unique: [['wikidata_id'], ['natural_key']],
        index: [['merged_into_id'], ['name_folded', 'id']],
        check: {
          CHK_actor_merge: `merged_into_id <> id`,
          CHK_actor_kind: `kind IN ('PERSON','GOVERNMENT','ORGANIZATION','OFFICE','GROUP','DOCUMENT','UNNAMED')`,
        },
        references: { merged_into_id: 'actor' },
      },
    );
    await createTable(
      runner,
      'actor_alias',
      [
        key(text('id')),
        text('actor_id'),
        text('text'),
        text('folded'),
        text('kind'),
        optional(text('valid_from')),
        optional(text('valid_to')),
      ],
      {
        unique: [['actor_id', 'folded', 'kind']],
        index: [['folded']],
        check: {
          CHK_actor_alias_dates: `valid_from <= valid_to`,
          CHK_actor_alias_kind: `kind IN ('NAME','TRANSLITERATION','ABBREVIATION','TITLE','METONYM','WEAK')`,
        },
        references: { actor_id: { table: 'actor', cascade: true } },
      },
    );
    await createTable(
      runner,
      'article',
      [
        ...RECORDED,
        optional(text('url')),
        optional(text('canonical_url')),
        optional(text('outlet_id')),
        optional(text('headline')),
        optional(text('byline')),
        optional(text('language')),
        optional(text('published_on')),
        text('published_sort'),
        optional(text('latest_version_id')),
        optional(integer('search_key')),
        optional(text('import_batch_id')),
      ],
      {
        unique: [['canonical_url']],
        index: [
          ['updated_at', 'id'],
          ['outlet_id', 'published_sort', 'id'],
          ['published_sort', 'id'],
        ],
        references: { outlet_id: 'outlet' },
      },
    );
    await createTable(
      runner,
      'article_version',
      [
        key(text('id')),
        text('article_id'),
        integer('ordinal'),
        text('body'),
        text('body_sha256'),
        integer('length'),
        optional(text('retrieved_at')),
        text('created_at'),
        optional(text('import_batch_id')),
      ],
      {
        unique: [
          ['article_id', 'body_sha256'],
          ['article_id', 'ordinal'],
        ],
        index: [['body_sha256']],
        check: { CHK_article_version_ordinal: `ordinal >= 1` },
        references: { article_id: { table: 'article', cascade: true } },
      },
    );
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
