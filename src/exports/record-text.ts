import { jsonText } from '../domain/control-signs';
import { CsvTable } from './csv-table';
import type { TableNoun } from './csv-table';
import type { RecordPages } from './json-record';

// A client that takes its time must be seen taking something.
const PIECE = 65_536;
const BYTE_ORDER_MARK = '\uFEFF';

/** Records as lines of JSON. */
export async function* jsonLines(pages: RecordPages): AsyncGenerator<string> {
  for await (const records of pages) {
    yield* pieces(records.map((record) => `${jsonText(record)}\n`));
  }
}

/** Records as a table, its header first. A byte order mark makes old spreadsheets read it as UTF-8. */
export async function* csvLines(
  pages: RecordPages,
  noun: TableNoun,
  { withIds, withMark }: { readonly withIds: boolean; readonly withMark: boolean },
): AsyncGenerator<string> {
  const table = new CsvTable(noun, withIds);
  yield (withMark ? BYTE_ORDER_MARK : '') + table.header;
  for await (const records of pages) yield* pieces(records.map((record) => table.line(record)));
}

function* pieces(lines: readonly string[]): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
