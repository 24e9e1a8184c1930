import type { FastifyInstance } from 'fastify';
import { DatabaseReplaced } from '../../database/failures/storage-failures';

const REPLACED = 'database file was deleted or replaced';

/** What health is asked about. */
export interface HealthChecks {
  /** Resolves when the database answers; rejects when it does not. */
  readonly databaseAnswers: () => Promise<void>;
  /** True once the server has begun to stop. */
  readonly isStopping: () => boolean;
}

/** `/healthz` says that the process lives; `/readyz` that queries will work. */
export function registerHealth(app: FastifyInstance, checks: HealthChecks): void {
  app.get('/healthz', async (_request, reply) => reply.send({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    if (checks.isStopping()) return await reply.code(503).send({ status: 'stopping' });
    try {
      await checks.databaseAnswers();
      return await reply.send({ status: 'ready' });
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer');
      const status = error instanceof DatabaseReplaced ? REPLACED : 'database does not answer';
      return await reply.code(503).send({ status });
    }
  });
}
