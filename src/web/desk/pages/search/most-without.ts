import { CountPageDocument } from '../../generated/operations';
import type { Visit } from '../../page';
import type { Chip } from '../../search/chips';
import { filterOf, readSearch, valueOf } from '../../search/search-state';

/** A filter that may be left out, and how many quotations there are without it. */
export interface Without {
  readonly chip: Chip;
  readonly count: number;
}

const MOST_TRIED = 6;

/** The filter without which an empty list would be longest; null if it would be empty without any one of them. */
export async function mostWithout({ ask, url }: Visit, chips: readonly Chip[]): Promise<Without | null> {
  const tried = await Promise.all(
    chips.slice(0, MOST_TRIED).map(async (chip) => {
      const state = readSearch(new URL(chip.without, url));
      const { quotations } = await ask(CountPageDocument, {
        filter: filterOf(state),
        search: valueOf(state, 'q'),
      });
      return { chip, count: quotations.totalCount ?? 0 };
    }),
  );
  return tried.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0] ?? null;
}
