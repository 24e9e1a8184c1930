import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

/** An index by which a word's articles are found: without it every search, and every batch of an import, read them all. */
export class IndexArticleSearchKeys1764000013000 implements MigrationInterface {
  readonly name = 'IndexArticleSearchKeys1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE UNIQUE INDEX "IDX_article_search_key" ON article (search_key)');
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}
