import type { Item, JsonObject } from '../../../src/formats/item';
import type { FormatName } from '../../../src/formats/json/json-formats';
import { openFile } from '../../../src/formats/read-file';

/** Bytes in pieces of a size, as they might come from a disk or a network. */
export async function* inPieces(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

interface HowToRead {
  readonly format?: FormatName | 'auto';
  /** Bytes of a piece; all in one when left out. */
  readonly size?: number;
  readonly ignoreColumns?: readonly string[];
}

/** All records of a file. */
export async function readItems(
  content: string | Uint8Array,
  { format = 'auto', size, ignoreColumns = [] }: HowToRead = {},
): Promise<Item[]> {
  const { items } = await openFile(inPieces(Buffer.from(content), size), { format, ignoreColumns });
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The rows of a file, whatever they are for. */
export async function readRows(content: string | Uint8Array, how: HowToRead = {}): Promise<JsonObject[]> {
  return (await readItems(content, how)).flatMap(({ rows }) => rows.map(({ value }) => value));
}

/** Where and why records were refused. */
export async function readRefusals(
  content: string | Uint8Array,
  how: HowToRead = {},
): Promise<(readonly [line: number, reason: string])[]> {
  return (await readItems(content, how)).flatMap(({ line, refusals }) =>
    refusals.map((reason) => [line, reason] as const),
  );
}
