import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import type { ArticleRef } from '../articles/article-ref';
import { Role } from '../domain/role';
import type { ClaimIntakeRow } from '../imports/intake/claim-intake-rows';
import type { ImportOptions } from '../imports/batches/batch-runner';
import { ImportConflictPolicy } from '../imports/batches/policies';
import { ImportErrorPolicy } from '../domain/row-outcome';
import type { QuotationRow } from '../quotations/rows/quotation-row';
import type { App } from './build-app';
import { packageRoot } from './package-root';

const AUTHOR = { tokenId: 'tok_sample', name: 'sample data', role: Role.ADMIN };

/** Loads the invented articles of examples/sample, as an importer would, into a database without articles and claims. */
export async function loadSampleData({ database, services }: App): Promise<boolean> {
  const [row] = await database.reader.all<{ n: number }>(
    sql`SELECT CAST((SELECT COUNT(*) FROM article) + (SELECT COUNT(*) FROM claim) AS INTEGER) AS n`,
  );
  if (row?.n !== 0) return false;
  const folder = join(packageRoot(), 'examples', 'sample');
  const claims = readJson(join(folder, 'claims.json')) as { rows: ClaimIntakeRow[] };
  await services.imports.importClaims(claims.rows, options('claims.json'), claims, AUTHOR);
  for (const file of readdirSync(join(folder, 'articles')).sort()) {
    const { quotations, ...article } = readJson(join(folder, 'articles', file)) as ArticleRef & {
      quotations: QuotationRow[];
    };
    const { stored } = await services.imports.importArticle(
      { article, quotations, extract: false },
      options(file),
      [article, quotations],
      AUTHOR,
    );
    const refused = stored.rows.find((outcome) => outcome.userErrors.length > 0);
    if (refused !== undefined)
      throw new Error(
        `Sample article ${file}, quotation ${refused.index}: ${JSON.stringify(refused.userErrors)}`,
      );
  }
  return true;
}

function options(sourceName: string): ImportOptions {
  return {
    onError: ImportErrorPolicy.REJECT_ALL,
    onConflict: ImportConflictPolicy.UPDATE,
    dryRun: false,
    idempotencyKey: `sample:${sourceName}`,
    afterKey: null,
    sourceName,
    suggestClaims: true,
  };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
