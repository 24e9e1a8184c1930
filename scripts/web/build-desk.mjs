// Bundles the pages of the record and the desk: style and script for browsers, then what makes the pages on the server.
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { compressAssets } from './compress-assets.mjs';

/** Where the server has the files of this bundle. */
const url = (path) => `/assets/${basename(path)}`;

/** Writes `dist/web/desk/` and `dist/web/desk-server.cjs`; answers with what went into them. */
export async function buildDesk({ root, outdir, shared }) {
  const sources = join(root, 'src/web/desk');
  const assets = join(outdir, 'desk');
  await mkdir(assets, { recursive: true });
  const jsx = { jsx: 'automatic', jsxImportSource: 'preact', tsconfig: join(sources, 'tsconfig.json') };
  const forBrowsers = {
    ...shared,
    ...jsx,
    outdir: assets,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
  };
  const islands = await build({
    ...forBrowsers,
    entryPoints: [join(sources, 'islands/enliven.ts')],
    splitting: true,
  });
  const page = await build({
    ...forBrowsers,
    entryPoints: { desk: join(sources, 'browser.ts'), style: join(sources, 'styles/index.css') },
    define: { ...shared.define, ISLANDS_PATH: JSON.stringify(made(islands, 'enliven.ts')) },
    external: ['/assets/*'],
  });
  const paths = { script: made(page, 'browser.ts'), style: made(page, 'styles/index.css') };
  const server = await build({
    ...shared,
    ...jsx,
    outdir: undefined,
    outfile: join(outdir, 'desk-server.cjs'),
    entryPoints: [join(sources, 'server.ts')],
    define: { ...shared.define, ASSET_PATHS: JSON.stringify(paths) },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
  });
  await compressAssets(assets);
  return [islands.metafile, page.metafile, server.metafile];
}

/** Where the server has what a build made of an entry. */
function made({ metafile }, entry) {
  const [path] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry));
  return url(path);
}
