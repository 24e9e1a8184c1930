// Bundles the pages into dist/web: `graphiql.html` and `desk-server.cjs`, with `assets/` and `desk/`, whose names carry a hash
// of their contents.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildDesk } from './web/build-desk.mjs';
import { compressAssets } from './web/compress-assets.mjs';
import { editorStyles } from './web/editor-styles.mjs';
import { writeNotices } from './web/third-party-notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = join(root, 'src/web/graphiql');
const outdir = join(root, 'dist/web');
const assets = join(outdir, 'assets');

const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  // The licences are gathered in one file of their own.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  minify: true,
  outdir: assets,
  target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
};

/** A worker cannot share chunks with the page, so each is one plain script. */
async function buildWorker(name, path) {
  const require = createRequire(import.meta.url);
  const { metafile } = await build({
    ...shared,
    // The editor comes with GraphiQL and is looked up from there.
    stdin: { contents: `import '${path}';`, resolveDir: dirname(require.resolve('@graphiql/react')) },
    entryNames: `${name}.worker-[hash]`,
    format: 'iife',
  });
  const file = basename(Object.keys(metafile.outputs)[0]);
  return { name, file, metafile };
}

function buildPage(workerFiles) {
  return build({
    ...shared,
    define: { ...shared.define, WORKER_FILES: JSON.stringify(workerFiles) },
    entryPoints: { graphiql: join(sources, 'main.tsx') },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    format: 'esm',
    jsx: 'automatic',
    loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
    plugins: [editorStyles],
    splitting: true,
    tsconfig: join(root, 'src/web/tsconfig.json'),
  });
}

/** The page with the hashed names put in; the editor's chunks are fetched along with the page's script. */
async function writePage({ outputs }) {
  const url = (path) => `/graphiql/assets/${basename(path)}`;
  const [script, { cssBundle }] = Object.entries(outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith('graphiql/main.tsx'),
  );
  const entries = Object.keys(outputs).filter((path) =>
    /monaco-graphql\/esm\/(monaco-editor|lite)\.js$/.test(outputs[path].entryPoint ?? ''),
  );
  const parts = entries.flatMap((path) =>
    outputs[path].imports.filter(({ kind }) => kind === 'import-statement'),
  );
  const editor = new Set([...entries, ...parts.map(({ path }) => path)]);
  const tags = [
    `<link rel="stylesheet" href="${url(cssBundle)}" />`,
    ...Array.from(editor, (path) => `<link rel="modulepreload" href="${url(path)}" />`),
    `<script type="module" src="${url(script)}"></script>`,
  ];
  const template = await readFile(join(sources, 'page.html'), 'utf8');
  await writeFile(join(outdir, 'graphiql.html'), template.replace('<!-- assets -->', tags.join('\n    ')));
}

const began = performance.now();
await rm(outdir, { recursive: true, force: true });
await mkdir(assets, { recursive: true });
const workers = await Promise.all(Object.entries(WORKERS).map(([name, path]) => buildWorker(name, path)));
const page = await buildPage(Object.fromEntries(workers.map(({ name, file }) => [name, file])));
await writePage(page.metafile);
const desk = await buildDesk({ root, outdir, shared });
await writeNotices(
  root,
  [page.metafile, ...desk, ...workers.map(({ metafile }) => metafile)],
  join(outdir, 'THIRD-PARTY-NOTICES.txt'),
);
const { files, bytes, wireBytes } = await compressAssets(assets);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const megabytes = (count) => `${(count / 1e6).toFixed(2)} MB`;
console.log(
  `dist/web: ${files} assets, ${megabytes(bytes)}, ${megabytes(wireBytes)} as brotli, ${seconds} s`,
);
