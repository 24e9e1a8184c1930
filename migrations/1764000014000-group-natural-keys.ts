import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { restoreFromBackup } from './restore-from-backup';

interface Text {
  readonly article: string;
  readonly version: string | null;
  readonly url: string | null;
  readonly sha256: string | null;
}

const ARTICLES_AT_ONCE = 1000;

/**
 * Has the natural keys of an article's quotations begin alike: the first 16 digits become a hash of its address, or of
 * its text where it has none. An import then writes to one place of their index for an article, not for each row.
 */
export class GroupNaturalKeys1764000014000 implements MigrationInterface {
  readonly name = 'GroupNaturalKeys1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    for (let last = ''; ;) {
      const texts = (await runner.query(
        `SELECT a.id AS "article", a.canonical_url AS "url", v.id AS "version", v.body_sha256 AS "sha256"
         FROM (SELECT id, canonical_url FROM article WHERE id > '${last}' ORDER BY id LIMIT ${ARTICLES_AT_ONCE}) a
         LEFT JOIN article_version v ON v.article_id = a.id AND a.canonical_url IS NULL ORDER BY a.id`,
      )) as Text[];
      for (const text of texts) await group(runner, text);
      const next = texts.at(-1)?.article;
      if (next === undefined) return;
      last = next;
    }
  }

  async down(): Promise<void> {
    await restoreFromBackup();
  }
}

async function group(runner: QueryRunner, { article, version, url, sha256 }: Text): Promise<void> {
  const hash = url === null ? (sha256 ?? '') : createHash('sha256').update(url, 'utf8').digest('hex');
  const key = `natural_key = '${hash.slice(0, 16)}' || SUBSTR(natural_key, 17)`;
  const ofArticle = `SELECT id FROM article_version WHERE article_id = '${article}'`;
  const quotations = version === null ? `article_id = '${article}'` : `article_version_id = '${version}'`;
  const anchors = version === null ? `IN (${ofArticle})` : `= '${version}'`;
  await runner.query(`UPDATE quotation SET ${key} WHERE ${quotations}`);
  await runner.query(
    `UPDATE quotation_anchor SET ${key} WHERE natural_key IS NOT NULL AND article_version_id ${anchors}`,
  );
}
