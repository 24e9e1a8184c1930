// Builds dist/: the server (dist/src, dist/migrations), its entry dist/main.js, and the pages (dist/web).
import { spawn } from 'node:child_process';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

// The compiler keeps src/ and migrations/ side by side, as their imports of each other have it; the entry keeps
// the path by which the server is started apart from that. graphql-js looks for a second copy of itself at every
// type it meets, unless it is told that this is production: a quarter of a page's time.
const ENTRY = `#!/usr/bin/env node
'use strict';
process.env.NODE_ENV ??= 'production';
require('./src/main.js');
`;

/** Runs a Node program; rejects when it fails. Its output is ours. */
function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} failed (${code})`)),
    );
  });
}

async function buildServer() {
  for (const part of ['src', 'migrations', 'main.js']) {
    await rm(join(dist, part), { recursive: true, force: true });
  }
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  await run(compiler, '-p', 'tsconfig.build.json');
  await writeFile(join(dist, 'main.js'), ENTRY);
  await chmod(join(dist, 'main.js'), 0o755);
}

const results = await Promise.allSettled([buildServer(), run('scripts/build-web.mjs')]);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  console.error(reason.message);
  process.exitCode = 1;
}
