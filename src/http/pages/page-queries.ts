import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AskedAnswer, PageVisit } from '../../web/desk/contract';
import { statusOf } from '../graphql/answer';
import { newRequestContext, readerFor } from '../graphql/request-context';
import type { ServerParts } from '../server-parts';

/** What runs the queries of one page: with the rights of who asks for the page, and through the same door as all others. */
export function askFor(parts: ServerParts, request: FastifyRequest, reply: FastifyReply): PageVisit['ask'] {
  const { id: requestId, viewer } = request;
  const reader = readerFor(parts, request, reply.raw);
  return async (text, variables) => {
    const context = newRequestContext(parts, { requestId, viewer, reader });
    const asked = { way: 'PAGE', isAddressed: true, text, operationName: null, variables } as const;
    const answer = await parts.answer(asked, context);
    const { data = null, errors = [] } = JSON.parse(answer.text) as Partial<AskedAnswer>;
    // A part that is refused leaves 200 to the rest of an answer. A page is shown whole or not at all.
    const status = answer.status === 200 && errors.length > 0 ? statusOf(errors[0]) : answer.status;
    return { status, data, errors };
  };
}
