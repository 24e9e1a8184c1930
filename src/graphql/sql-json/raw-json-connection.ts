import type { SqlJsonRow } from '../../database/lists/sql-json-page';
import { RawJson } from './raw-json';

/** A page's items as the text that was read, under the names of the fields with which SqlJsonRewriter asks for them. */
interface TextConnection {
  readonly nodesText: () => Promise<RawJson>;
  readonly edges: () => Promise<readonly { readonly nodeText: RawJson; readonly cursor: string }[]>;
}

/** The parts of a connection that items are taken from. */
interface Items<T> {
  readonly nodes: () => Promise<readonly T[]>;
  readonly edges: () => Promise<readonly { readonly node: T; readonly cursor: string }[]>;
}

/** The connection of a list whose items the database has written. */
export function rawJsonConnection<C extends Items<SqlJsonRow>>(
  connection: C,
): Omit<C, 'edges'> & TextConnection {
  return {
    ...connection,
    nodesText: async () => {
      const rows = await connection.nodes();
      return new RawJson(`[${rows.map(({ json }) => json).join(',')}]`);
    },
    edges: async () => {
      const edges = await connection.edges();
      return edges.map(({ node, cursor }) => ({ cursor, nodeText: new RawJson(node.json) }));
    },
  };
}
