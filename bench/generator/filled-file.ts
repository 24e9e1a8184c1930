import { raw } from 'sql-template-tag';
import type { App } from '../../src/app/build-app';
import { buildApp } from '../../src/app/build-app';
import { readConfig } from '../../src/config';
import type { WriteTransaction } from '../../src/database/write-transaction';
import { Role } from '../../src/domain/role';
import type { BatchOutcome } from '../../src/imports/batches/batch-outcome';
import type { IntakeRow } from '../../src/imports/intake/intake-row';
import type { ImportOptions } from '../../src/imports/batches/batch-runner';
import { ImportConflictPolicy } from '../../src/imports/batches/policies';
import { ImportErrorPolicy } from '../../src/domain/row-outcome';
import { createLogger } from '../../src/logger';
import { keptFile } from './kept-file';
import { Newsroom } from './newsroom';
import { Random } from './random';
import { inventClaims, inventWorld, sizeOf } from './world';

/** The seed of all files: the same size is the same file. */
export const SEED = 20_240_301;
const ROWS_A_CALL = 1000;
const AUTHOR = { tokenId: 'tok_bench', name: 'bench', role: Role.ADMIN };
const OPTIONS: ImportOptions = {
  onError: ImportErrorPolicy.REJECT_ALL,
  onConflict: ImportConflictPolicy.FAIL,
  dryRun: false,
  idempotencyKey: null,
  afterKey: null,
  sourceName: 'bench',
  // The invented texts repeat nothing but by chance.
  suggestClaims: false,
};

/** A file with that many invented quotations, imported at the first call and kept until tables or generator change. */
export function filledFile(folder: string, quotations: number): Promise<string> {
  return keptFile(folder, `quotations-${quotations}`, (file) => fill(file, quotations));
}

/** The same with claims and their fact-checks, and without quotations. */
export function claimsFile(folder: string, claims: number): Promise<string> {
  return keptFile(folder, `claims-${claims}`, (file) => fillClaims(file, claims));
}

async function fill(file: string, quotations: number): Promise<void> {
  const random = new Random(SEED);
  const world = inventWorld(random, sizeOf(quotations));
  const newsroom = new Newsroom(random, world);
  const app = await emptyApp(file);
  try {
    for (let i = 0; i < world.claims.length; i += ROWS_A_CALL) {
      const rows = world.claims.slice(i, i + ROWS_A_CALL);
      allKept(await app.services.imports.importClaims(rows, OPTIONS, {}, AUTHOR));
    }
    const tell = progress('quotations', quotations);
    for (let stored = 0; stored < quotations;) {
      const rows = nextRows(newsroom, Math.min(ROWS_A_CALL, quotations - stored));
      allKept(await app.services.imports.importQuotations(rows, OPTIONS, {}, AUTHOR));
      stored += rows.length;
      tell(stored);
    }
    await app.database.write(reviewSome);
  } finally {
    await app.stop();
  }
}

async function fillClaims(file: string, claims: number): Promise<void> {
  const random = new Random(SEED);
  const { outlets } = inventWorld(random, { speakers: 0, claims: 0 });
  const written = inventClaims(random, outlets);
  const app = await emptyApp(file);
  try {
    const tell = progress('claims', claims);
    for (let stored = 0; stored < claims;) {
      const size = Math.min(ROWS_A_CALL, claims - stored);
      const rows = Array.from({ length: size }, () => written.next().value);
      allKept(await app.services.imports.importClaims(rows, OPTIONS, {}, AUTHOR));
      stored += size;
      tell(stored);
    }
  } finally {
    await app.stop();
  }
}

function emptyApp(file: string): Promise<App> {
  const config = readConfig({ ONRECORD_DATABASE_URL: `sqlite:${file}`, ONRECORD_GRAPHIQL: 'off' });
  // A minute passes with every look at the clock, so that records differ in when they were made.
  let now = Date.parse('2024-01-01T00:00:00Z');
  const ids = new Random(SEED + 1);
  return buildApp(config, createLogger('warn'), {
    clock: { now: () => (now += 60_000) },
    random: () => ids.next(),
  });
}

// Articles stay whole, as in a file that somebody sends.
function nextRows(newsroom: Newsroom, most: number): IntakeRow[] {
  const rows: IntakeRow[] = [];
  while (rows.length < most) {
    const { article, quotations } = newsroom.next();
    rows.push(...quotations.slice(0, most - rows.length).map((quotation) => ({ article, quotation })));
  }
  return rows;
}

function allKept({ stored }: BatchOutcome): void {
  const refused = stored.rows.find(({ userErrors }) => userErrors.length > 0);
  if (refused !== undefined) throw new Error(`A row was refused: ${JSON.stringify(refused)}`);
}

function progress(what: string, all: number): (stored: number) => void {
  let [since, before] = [performance.now(), 0];
  return (stored) => {
    if (stored % (ROWS_A_CALL * 50) !== 0 && stored < all) return;
    const rate = Math.round(((stored - before) * 1000) / (performance.now() - since));
    [since, before] = [performance.now(), stored];
    process.stderr.write(`${stored} of ${all} ${what} imported, the last of them ${rate} a second\n`);
  };
}

// What people do after an import: they look at one quotation in ten.
async function reviewSome(tx: WriteTransaction): Promise<void> {
  const statuses = ['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'DISPUTED', 'REJECTED', 'RETRACTED'];
  const status = `CASE search_key / 10 % 6 ${statuses.map((s, i) => `WHEN ${i} THEN '${s}'`).join(' ')} END`;
  await tx.all(raw(`UPDATE quotation SET review_status = ${status} WHERE search_key % 10 = 0`));
  await tx.all(raw(`UPDATE quotation SET anchor_state = 'ALTERED' WHERE search_key % 50 = 7`));
  const hidden = `SELECT id FROM quotation WHERE review_status IN ('REJECTED', 'RETRACTED')`;
  await tx.all(raw(`UPDATE stance_coding SET counts = FALSE WHERE quotation_id IN (${hidden})`));
}
