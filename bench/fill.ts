import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sql, { raw } from 'sql-template-tag';
import { migrations } from '../migrations';
import { ActorAlias } from '../src/actors/actor-alias.entity';
import { Actor } from '../src/actors/actor.entity';
import { entities } from '../src/app/entities';
import { ArticleVersion } from '../src/articles/article-version.entity';
import { Article } from '../src/articles/article.entity';
import { searchDocument } from '../src/claims/claim-directory';
import { ClaimMatchIndex } from '../src/claims/claim-match-index';
import { ClaimTopic } from '../src/claims/claim-topic.entity';
import { Claim } from '../src/claims/claim.entity';
import { Database } from '../src/database/database';
import { FullTextIndex } from '../src/database/full-text';
import type { WriteTransaction } from '../src/database/write-transaction';
import { fold } from '../src/domain/quotation-text';
import { indexText } from '../src/domain/search-words';
import { Outlet } from '../src/outlets/outlet.entity';
import { AttributionHop } from '../src/quotations/attribution-hop.entity';
import { Quotation } from '../src/quotations/quotation.entity';
import { StanceCoding } from '../src/quotations/stance-coding.entity';
import { Random, seededIds } from './random';
import type { Report } from './reports';
import { Reporter } from './reports';
import type { World } from './world';
import { inventWorld } from './world';

const SEED = 20_240_301;
const PER_TRANSACTION = 3000;

/** A file with that many invented quotations, made at the first call and kept until tables or generator change. */
export async function filledFile(folder: string, quotations: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `quotations-${quotations}-${fingerprint()}.db`);
  if (existsSync(file)) return file;
  for (const old of readdirSync(folder)) {
    if (old.startsWith(`quotations-${quotations}-`)) rmSync(join(folder, old));
  }
  const unfinished = `${file}.part`;
  const started = performance.now();
  await fill(unfinished, quotations);
  renameSync(unfinished, file);
  rmSync(`${unfinished}-lock`, { force: true });
  console.log(`${quotations} quotations in ${Math.round((performance.now() - started) / 1000)} s: ${file}`);
  return file;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const own = ['random.ts', 'words.ts', 'world.ts', 'reports.ts', 'fill.ts'].map((name) =>
    join(__dirname, name),
  );
  const tables = join(__dirname, '..', 'migrations');
  const sources = [...own, ...readdirSync(tables).map((name) => join(tables, name))];
  for (const source of sources.sort()) hash.update(readFileSync(source));
  return hash.digest('hex').slice(0, 10);
}

async function fill(file: string, quotations: number): Promise<void> {
  const database = await Database.open({
    url: { dialect: 'sqlite', file },
    parts: { entities, migrations },
    timeouts: { statement: 600_000, poolWait: 1000 },
    migrate: true,
  });
  try {
    const random = new Random(SEED);
    const ids = seededIds(random, Date.parse('2024-01-01T00:00:00Z'));
    const world = inventWorld(random, ids, quotations);
    const indexes = await database.write((tx) => withoutIndexes(tx));
    await database.write((tx) => storeWorld(tx, world));
    const reporter = new Reporter(random, ids, world);
    for (let stored = 0; stored < quotations;) {
      const reports: Report[] = [];
      const target = Math.min(quotations, stored + PER_TRANSACTION);
      for (; stored < target; stored += reports.at(-1)?.quotations.length ?? 0)
        reports.push(reporter.report());
      await database.write((tx) => storeReports(tx, reports));
    }
    await database.write((tx) => finish(tx, indexes));
  } finally {
    await database.close();
  }
}

// Building an index once, sorted, is several times cheaper than keeping it up row by row.
async function withoutIndexes(tx: WriteTransaction): Promise<readonly string[]> {
  const indexes = await tx.all<{ name: string; sql: string }>(
    sql`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
  );
  for (const { name } of indexes) await tx.all(sql`DROP INDEX ${raw(`"${name}"`)}`);
  return indexes.map((index) => index.sql);
}

async function storeWorld(tx: WriteTransaction, world: World): Promise<void> {
  await tx.insert(Outlet, world.outlets);
  await tx.insert(Actor, world.actors);
  await tx.insert(ActorAlias, world.aliases);
  await tx.insert(Claim, world.claims);
  const topics = world.claims.flatMap((claim) =>
    claim.topics.map((topic) => ({ claimId: claim.id, topicFolded: fold(topic) })),
  );
  await tx.insert(ClaimTopic, topics);
  await new FullTextIndex('claim', tx.dialect).add(tx, world.claims.map(searchDocument));
  await new ClaimMatchIndex().add(
    tx,
    world.claims.map(({ id, searchKey, text }) => ({ id, searchKey, text, titles: [] })),
  );
}

async function storeReports(tx: WriteTransaction, reports: readonly Report[]): Promise<void> {
  const quotations = reports.flatMap((report) => report.quotations);
  await tx.insert(
    Article,
    reports.map((report) => report.article),
  );
  await tx.insert(
    ArticleVersion,
    reports.map((report) => report.version),
  );
  await tx.insert(Quotation, quotations);
  await tx.insert(
    AttributionHop,
    reports.flatMap((report) => report.hops),
  );
  await tx.insert(
    StanceCoding,
    reports.flatMap((report) => report.stances),
  );
  await new FullTextIndex('quotation', tx.dialect).add(
    tx,
    quotations.map(({ id, searchKey, text }) => ({ id, searchKey, words: indexText(text) })),
  );
  await new FullTextIndex('article', tx.dialect).add(
    tx,
    reports.map(({ article: { id, searchKey, headline }, version }) => ({
      id,
      searchKey,
      words: indexText(`${headline ?? ''}\n${version.body}`),
    })),
  );
}

async function finish(tx: WriteTransaction, indexes: readonly string[]): Promise<void> {
  for (const index of indexes) await tx.all(raw(index));
  const coded = raw('FROM stance_coding s WHERE s.claim_id = claim.id AND s.counts');
  await tx.all(
    sql`UPDATE claim SET first_said_on = (SELECT MIN(s.said_from) ${coded}), last_said_on = (SELECT MAX(s.said_to) ${coded})`,
  );
  await tx.all(
    sql`UPDATE claim SET first_said_sort = COALESCE(first_said_on, ''), last_said_sort = COALESCE(last_said_on, '')`,
  );
}
