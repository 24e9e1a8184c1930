import type { Sql } from 'sql-template-tag';
import type { Dialect } from '../dialect';

// The values of an enum are texts.
type Unchanged<V> = V extends readonly (infer Item extends string)[] ? readonly `${Item}`[] : Readonly<V>;

/** A filter as it is asked of a list: any field may be left out. */
export type AskedFilter<Filter> = { readonly [Field in keyof Filter]?: Unchanged<Filter[Field]> };

/** What a field's value asks of a row. */
export type Condition<Value> = (value: Value, dialect: Dialect) => Sql | readonly Sql[];

/**
 * The condition of each field of a filter; ELSEWHERE where it depends on other fields. A field without an entry does not
 * compile: it would be taken, and would filter nothing.
 */
export type ConditionTable<Filter> = {
  readonly [Field in keyof Filter]-?: Condition<NonNullable<AskedFilter<Filter>[Field]>> | typeof ELSEWHERE;
};

/** Marks a field whose condition is made elsewhere, together with others. */
export const ELSEWHERE = 'elsewhere';

/** The conditions of the fields that a filter gives. Null, and a text that is empty, ask nothing. */
export function conditionsOf<Filter extends object>(
  table: ConditionTable<Filter>,
  filter: AskedFilter<Filter> | null | undefined,
  dialect: Dialect,
): Sql[] {
  const conditions: Sql[] = [];
  for (const field of Object.keys(table) as (keyof Filter)[]) {
    const value: unknown = filter?.[field];
    const condition = table[field];
    const asksNothing = value === undefined || value === null || value === '';
    if (asksNothing || condition === ELSEWHERE) continue;
    const made = condition(value as NonNullable<AskedFilter<Filter>[keyof Filter]>, dialect);
    conditions.push(...(Array.isArray(made) ? (made as Sql[]) : [made as Sql]));
  }
  return conditions;
}

/** `column` holds one of the values of a field. */
export function oneOf(column: Sql): Condition<readonly string[]> {
  return (values, dialect) => dialect.inList(column, values);
}
