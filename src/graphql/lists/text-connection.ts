import type { WrittenRow } from '../../database/lists/written-page';
import { WrittenText } from './written-text';

/** A page's items as the text that was read, under the names of the fields with which ItemWriter asks for them. */
interface TextConnection {
  readonly nodesText: () => Promise<WrittenText>;
  readonly edges: () => Promise<readonly { readonly nodeText: WrittenText; readonly cursor: string }[]>;
}

/** The parts of a connection that items are taken from. */
interface Items<T> {
  readonly nodes: () => Promise<readonly T[]>;
  readonly edges: () => Promise<readonly { readonly node: T; readonly cursor: string }[]>;
}

/** The connection of a list whose items the database has written. */
export function textConnection<C extends Items<WrittenRow>>(
  connection: C,
): Omit<C, 'edges'> & TextConnection {
  return {
    ...connection,
    nodesText: async () => {
      const rows = await connection.nodes();
      return new WrittenText(`[${rows.map(({ text }) => text).join(',')}]`);
    },
    edges: async () => {
      const edges = await connection.edges();
      return edges.map(({ node, cursor }) => ({ cursor, nodeText: new WrittenText(node.text) }));
    },
  };
}
