import sql, { raw } from 'sql-template-tag';
import type { Database } from './database';
import { IndexState } from './index-state.entity';
import { MigrationsPending } from './migrate';
import type { WriteTransaction } from './write-transaction';

/** Something that the program derives from the records of a table, so that they can be found. */
export interface DerivedIndex {
  readonly name: string;
  /** Counts up when the same record would get another entry than before. */
  readonly version: number;
  readonly table: string;
  clear(tx: WriteTransaction): Promise<void>;
  /** Adds records that are not in it. */
  add(tx: WriteTransaction, ids: readonly string[]): Promise<void>;
}

const BATCH = 500;
const TOLD_EVERY = 100_000;

/**
 * Makes an index that is missing, or that an older program has made in its own way: of databases that were filled
 * before there was such an index, it holds nothing until then. Goes on where it was stopped, and shares the work with
 * other processes that do the same. Throws MigrationsPending where it may not.
 */
export async function buildIndex(
  database: Database,
  index: DerivedIndex,
  { run, tell }: { readonly run: boolean; readonly tell: (text: string) => void },
): Promise<void> {
  if (await isBuilt(database, index)) return;
  if (!run) throw new MigrationsPending();
  for (let made = 0; ;) {
    const added = await database.write((tx) => addBatch(tx, index));
    if (added === 0) return;
    if (made === 0) tell(`Building the index ${index.name} from the stored records. This happens once.`);
    made += added;
    if (made % TOLD_EVERY === 0) tell(`${made} records are indexed.`);
  }
}

async function isBuilt({ reader }: Database, { name, version }: DerivedIndex): Promise<boolean> {
  const rows = await reader.all(
    sql`SELECT s.name FROM index_state s WHERE s.name = ${name} AND s.version = ${version} AND s.built_to IS NULL`,
  );
  return rows.length > 0;
}

async function addBatch(tx: WriteTransaction, index: DerivedIndex): Promise<number> {
  const state = await begun(tx, index);
  if (state.builtTo === null) return 0;
  const rows = await tx.all<{ id: string }>(
    sql`SELECT t.id FROM ${raw(index.table)} t WHERE ${tx.dialect.bytewise(raw('t.id'))} > ${state.builtTo}
      ORDER BY ${tx.dialect.bytewise(raw('t.id'))} LIMIT ${raw(String(BATCH))}`,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await index.add(tx, ids);
  const builtTo = ids.at(-1) ?? null;
  await tx.all(sql`UPDATE index_state SET built_to = ${builtTo} WHERE name = ${index.name}`);
  return ids.length;
}

// Whoever has the row works on the index; others wait for it.
async function begun(tx: WriteTransaction, index: DerivedIndex): Promise<IndexState> {
  const { name, version } = index;
  await tx.all(
    sql`INSERT INTO index_state (name, version, built_to) VALUES (${name}, 0, NULL) ON CONFLICT (name) DO NOTHING`,
  );
  const [state] = await tx.rows(
    IndexState,
    sql`SELECT ${tx.shape(IndexState).select('s')} FROM index_state s WHERE s.name = ${name} ${tx.dialect.rowLock}`,
  );
  if (state?.version === version) return state;
  await index.clear(tx);
  await tx.all(sql`UPDATE index_state SET version = ${version}, built_to = '' WHERE name = ${name}`);
  return { name, version, builtTo: '' };
}
