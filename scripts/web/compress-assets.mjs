import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|ttf)$/;
// The highest level takes four times as long for 8 % fewer bytes.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Puts a `.br` and a `.gz` beside each asset that shrinks, so that the server never compresses one itself. */
export async function compressAssets(folder) {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map((name) => compressAsset(join(folder, name))));
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  return { files: names.length, bytes: sum('bytes'), wireBytes: sum('wireBytes') };
}

async function compressAsset(path) {
  const contents = await readFile(path);
  if (!COMPRESSIBLE.test(path)) return { bytes: contents.length, wireBytes: contents.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(contents, BROTLI),
    promisify(gzip)(contents, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  return { bytes: contents.length, wireBytes: br.length };
}
