import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { bunzipped } from './bunzip2';
import { peek } from './chunks';
import type { Chunks } from './chunks';
import { FileRefused } from '../item';
import { UNPACK_RATIO, UnpackedSize } from './unpacked-size';

const PIECE = 65_536;

const OTHER_ARCHIVES: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
];

/**
 * The bytes of a file, unpacked when they are gzip or bzip2, which their first bytes show, not the file's name. Reading
 * an archive that holds more than `ratio` times its own size throws FileRefused.
 */
export async function decompressed(chunks: Chunks, ratio = UNPACK_RATIO): Promise<Chunks> {
  const { head, all } = await peek(chunks, 6);
  if (startsWith(head, [0x1f, 0x8b])) return unpacked('gzip', all, ratio, gunzipped);
  if (startsWith(head, [0x42, 0x5a, 0x68])) return unpacked('bzip2', all, ratio, bunzipped);
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

type Unpack = (chunks: Chunks, size: UnpackedSize) => Chunks;

async function* unpacked(kind: string, chunks: Chunks, ratio: number, unpack: Unpack): Chunks {
  const size = new UnpackedSize(kind, ratio);
  try {
    yield* unpack(counted(chunks, size), size);
  } catch (error) {
    throw brokenArchive(kind, error);
  }
}

async function* counted(chunks: Chunks, size: UnpackedSize): Chunks {
  for await (const chunk of chunks) {
    size.read(chunk.length);
    yield chunk;
  }
}

async function* gunzipped(chunks: Chunks, size: UnpackedSize): Chunks {
  const gunzip = createGunzip({ chunkSize: PIECE });
  const source = Readable.from(chunks).on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    for await (const piece of gunzip as AsyncIterable<Uint8Array>) {
      size.wrote(piece.length);
      yield piece;
    }
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

function brokenArchive(name: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  // A file that cannot be read is not an archive that is broken.
  if (error instanceof FileRefused || syscall !== undefined) return error;
  const isCut = code === 'Z_BUF_ERROR' || !code?.startsWith('Z_');
  const what = isCut ? 'is incomplete or damaged' : 'is damaged';
  return new FileRefused(
    `The ${name} archive ${what}: the rest of it cannot be read. Fetch the file again.`,
    { cause: error },
  );
}
