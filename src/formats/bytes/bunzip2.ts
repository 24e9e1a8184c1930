import bitIterator from 'unbzip2-stream/lib/bit_iterator';
import bzip2 from 'unbzip2-stream/lib/bzip2';
import type { Chunks } from './chunks';
import type { UnpackedSize } from './unpacked-size';

const PIECE = 65_536;
// What a block may take in the archive beyond its own size.
const MARGIN = 25_000;
const BLOCK_UNIT = 100_000;

/**
 * The bytes of a bzip2 archive, a block at a time: a block is 46 MB at most, however small it is in the archive. Throws
 * what the decoder throws for a damaged one.
 */
export async function* bunzipped(chunks: Chunks, size: UnpackedSize): Chunks {
  const decoder = new BlockDecoder(size);
  for await (const chunk of chunks) {
    decoder.add(chunk);
    while (decoder.hasBlock) yield* decoder.next();
  }
  while (!decoder.isAtEnd) yield* decoder.next();
}

/** Decodes one block after the other of what it has been given; the library reads bits and knows of no waiting. */
class BlockDecoder {
  private readonly waiting: Uint8Array[] = [];
  private bits: ReturnType<typeof bitIterator> | null = null;
  private given = 0;
  /** Bytes of a block; 0 between two streams. */
  private blockBytes = 0;
  private sum = 0;

  constructor(private readonly size: UnpackedSize) {}

  add(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    this.waiting.push(chunk);
    this.given += chunk.length;
    this.bits ??= bitIterator(() => this.waiting.shift());
  }

  private get left(): number {
    return this.given - (this.bits?.bytesRead ?? 0);
  }

  /** Whether a whole block is here for sure. */
  get hasBlock(): boolean {
    return this.left >= MARGIN + this.blockBytes;
  }

  /** Whether the archive is complete with what has been given. */
  get isAtEnd(): boolean {
    return this.left <= 0 && this.blockBytes === 0;
  }

  /** Decodes what comes next: nothing when that is the beginning or the end of a stream. */
  next(): readonly Uint8Array[] {
    const bits = this.bits;
    if (bits === null) return [];
    if (this.blockBytes === 0) {
      this.blockBytes = bzip2.header(bits) * BLOCK_UNIT;
      this.sum = 0;
      return [];
    }
    const out = new Pieces(this.size);
    const work = new Int32Array(this.blockBytes);
    const sum = bzip2.decompress(bits, (byte) => out.write(byte), work, this.blockBytes, this.sum);
    if (sum === null) this.blockBytes = 0;
    else this.sum = sum;
    return out.end();
  }
}

/** Bytes that come one by one, in pieces. */
class Pieces {
  private readonly full: Uint8Array[] = [];
  private piece = new Uint8Array(PIECE);
  private used = 0;

  constructor(private readonly size: UnpackedSize) {}

  write(byte: number): void {
    this.piece[this.used] = byte;
    this.used += 1;
    if (this.used === PIECE) this.flush();
  }

  end(): readonly Uint8Array[] {
    if (this.used > 0) this.flush();
    return this.full;
  }

  private flush(): void {
    this.size.wrote(this.used);
    this.full.push(this.piece.subarray(0, this.used));
    this.piece = new Uint8Array(PIECE);
    this.used = 0;
  }
}
