import type { Sql } from 'sql-template-tag';
import type { KeysetOrder, Position } from './keyset';
import type { Row } from '../row-shape';

/** A list to be read in pages: which rows, and in which order. */
export interface ListSource<T extends Row> {
  readonly entity: new () => T;
  /** Alias of the entity's table in `where` and `order`. */
  readonly alias: string;
  readonly where: readonly Sql[];
  readonly order: KeysetOrder;
  /**
   * Parts of which every row of the list is in exactly one, such as each country of several: each is walked along its
   * own index and the walks are merged, where the database would collect all rows and sort them.
   */
  readonly indexScans?: readonly IndexScan[];
  /** The same, for the few rows that a condition of `twoPlans` leads to, which are sorted anyhow. Left out where it is one part. */
  readonly lookups?: readonly IndexScan[];
  /** A condition of `where` that may better be met in another way, decided anew for each page. */
  readonly twoPlans?: TwoPlans;
  /**
   * Whether one plan is best whatever the values are: the rows of a few values of an indexed column, along an index that has
   * the list's order. Not so where the best plan depends on how many rows a value has, as with words, ranges and states.
   */
  readonly onePlan?: boolean;
}

/** A part of a list that is walked by itself. */
export interface IndexScan {
  /** All conditions of its rows. */
  readonly where: readonly Sql[];
  /** Another table that leads to the rows, in the list's order. */
  readonly through?: {
    /** What is read from, with the list's own table among it. */
    readonly from: Sql;
    /** Columns of the list, by name, that the other table repeats and is ordered by. */
    readonly columns: Readonly<Record<string, string>>;
  };
}

/**
 * Two ways to say one condition. Where few rows meet it, they are looked up and sorted; where many do, rows are walked in
 * the list's order and each is asked, until the page is full. Either is slow in the other's place.
 */
export interface TwoPlans {
  /** True when few rows meet the condition; must itself be quick to find out. */
  readonly isSelective: Sql;
  /** The condition as it stands in `where`: it leads to the few. */
  readonly byLookup: Sql;
  /** The same, said so that each row is asked. */
  readonly byScan: Sql;
}

/** Which part of the list: at most `size` rows after (or, backward, before) a position, or after the first `skipped` rows. */
export interface PageWindow {
  readonly size: number;
  readonly backward: boolean;
  readonly from: Position | null;
  /** Never together with a position; none when left out. */
  readonly skipped?: number;
}
