// Builds the pages before tests when they are missing or older than what they are made of.
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['src/web', 'scripts/web', 'scripts/build-web.mjs', 'package-lock.json'];

/** When the file, or the newest file of the folder, was changed; 0 when there is none. */
async function changedAt(path) {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => changedAt(join(path, name))))));
}

const built = await changedAt(join(root, 'dist/web/THIRD-PARTY-NOTICES.txt'));
const sources = await Promise.all(SOURCES.map((path) => changedAt(join(root, path))));
if (built < Math.max(...sources)) await import('./build-web.mjs');
