import type { Reply, Transport } from '../bulk/transport';
import { RunStopped } from '../bulk/transport';
import type { Reader } from '../database/reader';
import { postedOperation } from '../http/graphql/asked-operation';
import type { AnswerOperation } from '../http/graphql/door';
import type { ContextLimits } from '../http/graphql/request-context';
import { newRequestContext } from '../http/graphql/request-context';
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
export interface InProcessParts extends ContextLimits {
  readonly answer: AnswerOperation;
  readonly reader: Reader;
  readonly requestId: () => string;
}

/** Carries out the JSON of a GraphQL request in this process, by the same rules as over HTTP. */
export async function executeHere(parts: InProcessParts, body: string, viewer: TokenHolder): Promise<Reply> {
  const asked = postedOperation(JSON.parse(body));
  if (asked === null) throw new Error('What is sent in this process is no GraphQL request.');
  const { reader } = parts;
  const context = newRequestContext(parts, { requestId: parts.requestId(), viewer, reader });
  const { status, text } = await parts.answer({ ...asked, way: 'IN_PROCESS' }, context);
  return { status, text };
}
