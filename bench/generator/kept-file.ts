import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The database of this name in a folder: filled at the first call, and kept until tables or generator change. */
export async function keptFile(
  folder: string,
  name: string,
  fill: (file: string) => Promise<void>,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${fingerprint()}.db`);
  if (existsSync(file)) return file;
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}-`)) rmSync(join(folder, old));
  const unfinished = `${file}.part`;
  await fill(unfinished);
  renameSync(unfinished, file);
  rmSync(`${unfinished}-lock`, { force: true });
  return file;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of [__dirname, join(__dirname, '..', '..', 'migrations')]) {
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 10);
}
