import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from './refusal';

/**
 * Reads the parameters of a GET request as Apollo reads them, and refuses one that is given twice: which of the two
 * counts, every reader would decide for itself. What else may be wrong is Apollo's to refuse.
 */
export async function readParameters(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method !== 'GET') return;
  const { searchParams } = new URL(request.url, 'http://localhost');
  const names = [...searchParams.keys()];
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    const message = `The parameter ${twice.slice(0, 60)} is given twice. Give it once.`;
    return await refuse(reply, request, 400, 'BAD_REQUEST', message);
  }
  request.query = Object.fromEntries(searchParams);
}
