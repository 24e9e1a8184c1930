import type { FastifyReply, FastifyRequest } from 'fastify';
import { alsoVary } from '../caching/vary';

/** Whether it is a browser that asks for `/`. */
export function asksForPage(request: FastifyRequest, reply: FastifyReply): boolean {
  alsoVary(reply, 'accept');
  return request.headers.accept?.includes('text/html') ?? false;
}

/** What a program gets that asks for `/`: the endpoint's address, and the page to try it. */
export function answerProgram(reply: FastifyReply, page: string | null): FastifyReply {
  const tried = page === null ? '' : `, a page to try it at ${page}`;
  return reply.type('text/plain; charset=utf-8').send(`On Record. GraphQL is at /graphql${tried}.\n`);
}
