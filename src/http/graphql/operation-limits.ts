import type { GraphQLSchema } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { nodeCost, tooManyNodes } from '../../graphql/limits/node-cost';
import type { GraphqlLimits } from './document-reader';
import type { OperationHook, StartedOperation } from './operation-hook';

const NO_SOCKET =
  'Subscriptions need a WebSocket at the same address, with the protocol graphql-transport-ws, or the header "Accept: text/event-stream".';
const SOCKET_ONLY = 'Only subscriptions go over the WebSocket. Send queries and mutations with POST.';

/** Refuses documents that are too long, before they are read. */
export function limitDocuments(bytes: number): OperationHook {
  return {
    beforeReading(asked) {
      if (asked.text === null || Buffer.byteLength(asked.text) <= bytes) return asked;
      const message = `The GraphQL document is larger than ${bytes} bytes. Put values into variables.`;
      throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
    },
  };
}

/** Refuses operations that come by a way on which their kind is not run. */
export const limitWays: OperationHook = {
  beforeOperation({ asked: { way, isAddressed }, known: { operation } }: StartedOperation) {
    const kind = operation.operation;
    if (way === 'SSE' && (kind !== OperationTypeNode.MUTATION || isAddressed !== true)) return;
    if (isAddressed === true && kind !== OperationTypeNode.QUERY) {
      const http = { status: 405, headers: new Map([['allow', 'POST']]) };
      const message = `GET requests only support query operations, not ${kind} operations`;
      throw new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http } });
    }
    if ((way === 'WEBSOCKET') === (kind === OperationTypeNode.SUBSCRIPTION)) return;
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
    throw new GraphQLError(way === 'WEBSOCKET' ? SOCKET_ONLY : NO_SOCKET, { nodes: operation, extensions });
  },
};

/** Refuses operations that ask for too many records. Clients that send the extension `cost: true` are shown how many. */
export function limitRecords(schema: GraphQLSchema, { nodes, pageSize }: GraphqlLimits): OperationHook {
  return {
    beforeOperation({ asked: { variables, extensions }, context, known }) {
      const cost = nodeCost(schema, known, variables, pageSize);
      if (extensions?.['cost'] === true) context.cost = { nodes: cost, allowed: nodes };
      if (cost > nodes) throw tooManyNodes(cost, nodes);
    },
  };
}
