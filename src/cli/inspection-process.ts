import 'reflect-metadata';
import { migrations } from '../../migrations';
import type { SqliteInspection } from '../database/sqlite/sqlite-inspection';
import { inspectSqlite } from '../database/sqlite/sqlite-inspection';

/** What the process that looks at a file sends to the one that has started it. */
export type InspectionAnswer =
  | { readonly found: SqliteInspection }
  | { readonly failed: { readonly message: string; readonly code: string } };

async function answer(file: string): Promise<InspectionAnswer> {
  try {
    return { found: await inspectSqlite(file, migrations) };
  } catch (error) {
    const { message, code = '' } = error as Error & { code?: string };
    return { failed: { message, code } };
  }
}

void answer(process.argv[2] ?? '').then((told) => process.send?.(told, () => process.disconnect()));
