import type { ApolloServer } from '@apollo/server';
import type { Reply, Transport } from '../bulk/transport';
import { RunStopped } from '../bulk/transport';
import type { Reader } from '../database/reader';
import type { CountingLimits, RequestContext } from '../graphql/context';
import type { TokenHolder, TokenService } from '../tokens/token.service';

/** Sends rows on behalf of a token for as long as it is in use. */
export function transportOf(
  tokens: TokenService,
  execute: (body: string, viewer: TokenHolder) => Promise<Reply>,
): (tokenId: string) => Transport {
  return (tokenId) => ({
    async post(body) {
      const viewer = await tokens.holderById(tokenId);
      if (viewer !== null) return await execute(body, viewer);
      throw new RunStopped('The token that sent the file was revoked. Send the file again with another.');
    },
  });
}

/** What a request in this process is answered from. */
export interface InProcessParts {
  readonly apollo: ApolloServer<RequestContext>;
  readonly reader: Reader;
  readonly requestId: () => string;
  readonly limits: { readonly pageSize: number; readonly counting: CountingLimits };
}

/** Carries out the JSON of a GraphQL request in this process, by the same rules as over HTTP. */
export async function executeHere(
  { apollo, reader, requestId, limits }: InProcessParts,
  body: string,
  viewer: TokenHolder,
): Promise<Reply> {
  const request = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  const contextValue: RequestContext = {
    requestId: requestId(),
    viewer,
    reader,
    maxPageSize: limits.pageSize,
    counting: limits.counting,
    events: null,
    loaders: new Map(),
  };
  const response = await apollo.executeOperation(request, { contextValue });
  const result = response.body.kind === 'single' ? response.body.singleResult : {};
  return { status: response.http.status ?? 200, text: JSON.stringify(result) };
}
