import type { ApolloClient, DocumentNode, OperationVariables } from '@apollo/client';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads the list of quotations up to this many pages. Answers what the cache makes of them: all pages as one. */
export async function readPages<T extends { readonly quotations: Page }>(
  client: ApolloClient,
  query: DocumentNode,
  variables: OperationVariables,
  upTo: number,
): Promise<T> {
  await client.query({ query, variables });
  const list = client.watchQuery<T>({ query, variables });
  const listening = list.subscribe(() => undefined);
  const known = (): T => client.readQuery<T>({ query, variables })!;
  for (let read = 1; read < upTo && known().quotations.pageInfo.hasNextPage; read += 1) {
    await list.fetchMore({ variables: { after: known().quotations.pageInfo.endCursor } });
  }
  listening.unsubscribe();
  return known();
}
