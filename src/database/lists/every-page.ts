import type { ListSource, PageWindow } from './list-source';
import type { Page } from './page';
import { readPage } from './page';
import type { Position } from './keyset';
import { positionOf } from './keyset';
import type { Projection } from './projection';
import type { Reader } from '../reader';
import type { Row } from '../row-shape';

/** Reads a whole list, a page at a time and none before it is asked for: one statement a page, whatever came before. */
export async function* everyPage<T extends Row>(
  reader: Reader,
  source: ListSource<T>,
  projection: Projection,
  size: number,
): AsyncGenerator<readonly T[]> {
  let from: Position | null = null;
  for (;;) {
    const window: PageWindow = { size, backward: false, from };
    const { rows, hasNextPage }: Page<T> = await readPage<T>(reader, source, window, projection);
    if (rows.length > 0) yield rows;
    const last: T | undefined = rows.at(-1);
    if (!hasNextPage || last === undefined) return;
    from = positionOf(source.order, last);
  }
}
