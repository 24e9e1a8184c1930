import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import unbzip2 from 'unbzip2-stream';
import { peek } from './chunks';
import type { Chunks } from './chunks';
import { FileRefused } from '../item';

// The bzip2 decoder takes in all of a piece before it looks whether anyone reads.
const PIECE = 16_384;

const OTHER_ARCHIVES: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** The bytes of a file, unpacked when they are gzip or bzip2, which their first bytes tell, not the file's name. */
export async function decompressed(chunks: Chunks): Promise<Chunks> {
  const { head, all } = await peek(chunks, 6);
  if (startsWith(head, [0x1f, 0x8b])) return gunzipped(all);
  if (startsWith(head, [0x42, 0x5a, 0x68])) return unbzipped(all);
  const other = OTHER_ARCHIVES.find(([, magic]) => startsWith(head, magic));
  if (other !== undefined) {
    throw new FileRefused(
      `The file is packed as ${other[0]}. Unpack it first, or pack it as gzip (.gz) or bzip2 (.bz2).`,
    );
  }
  return all;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

async function* gunzipped(chunks: Chunks): Chunks {
  const gunzip = createGunzip();
  const source = Readable.from(chunks).on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw brokenArchive('gzip', error);
  } finally {
    source.destroy();
  }
}

// The decoder is a stream of the oldest kind: what it makes of a piece is there when `write` returns.
async function* unbzipped(chunks: Chunks): Chunks {
  const decoder = unbzip2();
  const failures: unknown[] = [];
  let decoded: Uint8Array[] = [];
  decoder.on('data', (data: Uint8Array) => decoded.push(data));
  decoder.on('error', (error: unknown) => failures.push(error));
  for await (const piece of pieces(chunks)) {
    decoder.write(piece);
    if (failures.length > 0) break;
    yield* decoded;
    decoded = [];
  }
  if (failures.length === 0) decoder.end();
  yield* decoded;
  if (failures.length > 0) throw brokenArchive('bzip2', failures[0]);
}

async function* pieces(chunks: Chunks): Chunks {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

function brokenArchive(name: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  // A file that cannot be read is not an archive that is broken.
  if (error instanceof FileRefused || syscall !== undefined) return error;
  const isCut = code === 'Z_BUF_ERROR' || !code?.startsWith('Z_');
  const what = isCut ? 'is cut off or damaged' : 'is damaged';
  return new FileRefused(
    `The ${name} archive ${what}: what comes after this place cannot be read. Fetch the file again.`,
    { cause: error },
  );
}
