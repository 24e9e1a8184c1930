import type { FastifyReply, FastifyRequest } from 'fastify';
import { formatError, isFault } from '../../graphql/format-error';
import { TRY_AGAIN_AFTER } from '../request/refusal';
import { statusOf } from '../graphql/answer';

/** Answers what went wrong before the first byte, in the shape and with the codes of GraphQL errors. */
export async function refuseExport(
  reply: FastifyReply,
  request: FastifyRequest,
  error: unknown,
): Promise<void> {
  const message = error instanceof Error ? error.message : String(error);
  const given = (error as { extensions?: Record<string, unknown> }).extensions;
  const thrown = given === undefined ? { message } : { message, extensions: given };
  const told = formatError(thrown, error);
  const status = statusOf(told);
  if (isFault(thrown, error)) request.log.error({ err: error }, 'export failed');
  if (status === 503) void reply.header('retry-after', TRY_AGAIN_AFTER);
  const errors = [{ message: told.message, extensions: { ...told.extensions, requestId: request.id } }];
  await reply.code(status).type('application/json; charset=utf-8').send({ errors });
}
