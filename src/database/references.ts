import sql, { raw } from 'sql-template-tag';
import type { Reader, RowSet } from './reader';
import type { Row } from './row-shape';

/** A record that rows name by its id, and that is wanted together with them. */
export interface Reference {
  /** The property that holds the id. */
  readonly key: string;
  readonly entity: new () => Row;
  /** What the record refers to in turn. */
  readonly below: readonly Reference[];
}

/** What is wanted beside the rows of a page, and who takes it. */
export interface Companions {
  readonly references: readonly Reference[];
  readonly take: (reference: Reference, rows: readonly Row[]) => void;
}

/** Reads rows and all they refer to, directly or not, with one statement; each record once, whoever refers to it. */
export async function readWithReferences(
  reader: Reader,
  first: RowSet,
  { references, take }: Companions,
): Promise<Row[]> {
  const sets: RowSet[] = [first];
  const found = referenceSets(reader, first.name, references, sets);
  const [rows = [], ...referred] = await reader.sets(sets);
  found.forEach((reference, i) => take(reference, referred[i] ?? []));
  return rows;
}

function referenceSets(
  reader: Reader,
  from: string,
  references: readonly Reference[],
  sets: RowSet[],
): Reference[] {
  return references.flatMap((reference) => {
    const name = `set_${sets.length}`;
    const shape = reader.shape(reference.entity);
    const ids = raw(`SELECT "${reference.key}" FROM ${from}`);
    const statement = sql`SELECT ${shape.select('r')} FROM ${shape.table} r WHERE r.id IN (${ids})`;
    sets.push({ name, shape, statement });
    return [reference, ...referenceSets(reader, name, reference.below, sets)];
  });
}
