/*
 * What counting costs, in records, where a query is measured before it runs. It is the `complexity` of the field.
 */

/** A number that is counted when it is asked for: a few thousand entries of an index. */
export const COUNT_PRICE = 50;

/** The facets of one list: one statement, which reads thousands of items. */
export const FACETS_PRICE = 500;

/** The usual buckets of the timeline of one list: one statement, which reads thousands of index entries. */
export const TIMELINE_PRICE = 150;
