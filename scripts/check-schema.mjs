// Fails when schema.graphql is not what the program emits. Leaves the file as it was.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'schema.graphql');

const committed = await readFile(file, 'utf8').catch(() => '');
execFileSync(process.execPath, ['--import', 'tsx', 'src/app/emit-schema.ts'], {
  cwd: root,
  stdio: 'inherit',
});
const emitted = await readFile(file, 'utf8');
if (emitted !== committed) {
  if (committed !== '') await writeFile(file, committed);
  console.error('schema.graphql is stale. Run `npm run schema` and commit the file.');
  process.exitCode = 1;
}
