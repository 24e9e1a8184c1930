/** Bytes as they come from a file or a request. */
export type Chunks = AsyncIterable<Uint8Array>;

/** The first bytes, at least `count` of them unless there are fewer, and all bytes, those included. */
export async function peek(chunks: Chunks, count: number): Promise<{ head: Buffer; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(first), all: again(first, iterator) };
}

async function* again(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): Chunks {
  try {
    yield* first;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
