// The package describes its stream, not the decoder within. These files are of the one version that is pinned.
declare module 'unbzip2-stream/lib/bzip2' {
  /** Reads that many bits; null goes on to the next whole byte. */
  type Bits = (count: number | null) => number;
  const bzip2: {
    /** Reads the beginning of a stream: how many times 100,000 bytes a block has. */
    header(bits: Bits): number;
    /** Decodes a block into `write`, byte by byte. Answers the new sum, null at the end of the stream. */
    decompress(
      bits: Bits,
      write: (byte: number) => void,
      work: Int32Array,
      size: number,
      sum: number,
    ): number | null;
  };
  export = bzip2;
}

declare module 'unbzip2-stream/lib/bit_iterator' {
  /** Reads bits of the buffers that it is given one after the other, the first at once. */
  const bitIterator: (nextBuffer: () => Uint8Array | undefined) => ((count: number | null) => number) & {
    /** Bytes that were read, the last one perhaps in part. */
    readonly bytesRead: number;
  };
  export = bitIterator;
}
