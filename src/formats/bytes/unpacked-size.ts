import { FileRefused } from '../item';

/** How many times its packed size an archive may hold, unless the caller says otherwise. Texts rarely reach 50. */
export const UNPACK_RATIO = 250;

// Bytes that any archive may hold: a short one of the same line over and over is no attack.
const FREE = 32 * 1024 * 1024;

/** Watches how much comes out of an archive for what goes in. */
export class UnpackedSize {
  private packed = 0;
  private unpacked = 0;

  constructor(
    private readonly kind: string,
    private readonly ratio: number,
  ) {}

  /** Notes packed bytes that were read. */
  read(bytes: number): void {
    this.packed += bytes;
  }

  /** Notes bytes that came out. Throws FileRefused when they are too many for what was read. */
  wrote(bytes: number): void {
    this.unpacked += bytes;
    if (this.unpacked <= FREE || this.unpacked <= this.packed * this.ratio) return;
    throw new FileRefused(
      `The ${this.kind} archive holds more than ${this.ratio} times its own size. Unpack it, and send the files in it.`,
    );
  }
}
