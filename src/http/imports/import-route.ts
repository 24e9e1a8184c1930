import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Role, roleIncludes } from '../../domain/role';
import { FileRefused } from '../../formats/item';
import type { TokenHolderLike } from '../../graphql/context';
import { forbidden, unauthenticated } from '../../graphql/viewer';
import type { ImportJob } from '../../jobs/import-job.entity';
import type { ImportJobService } from '../../jobs/import-job.service';
import { SpoolLimit } from '../../jobs/spool';
import { arriving } from '../request/arrival';
import { answerImportError, sendRefused, shownJob, UploadCutOff } from './import-answers';
import { uploadOptions } from './import-options';
import { refuse } from '../request/refusal';
import { identify } from '../request/request-viewer';
import type { ServerParts } from '../server-parts';

type JobRequest = FastifyRequest<{ Params: { id: string } }>;

/**
 * `/import`: takes a file as the body of a request, and shows how its import goes. It answers once the file is safe, so
 * that a script need do no more than send it.
 */
export function registerImports(app: FastifyInstance, parts: ServerParts): void {
  const { jobs } = parts.imports;
  const onRequest = [identify(parts), requireContributor];
  const onDownload = [identify(parts, 'LINKS_TOO'), requireContributor];
  void app.register((scope, _options, done) => {
    // The bytes go to the disk as they come, whatever they are said to be.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    scope.setErrorHandler(answerImportError);
    const upload = { onRequest, handler: receiver(app, parts), config: { hasLargeBody: true } };
    scope.route({ ...upload, method: ['POST', 'PUT'], url: '/import' });
    // `curl -T file http://host/import/` puts the file's name behind it.
    scope.route({ ...upload, method: ['POST', 'PUT'], url: '/import/:name' });
    scope.get('/import/:id', { onRequest }, async (request: JobRequest, reply) =>
      reply.send(shownJob(await jobOf(request, jobs))),
    );
    scope.delete('/import/:id', { onRequest }, async (request: JobRequest, reply) =>
      reply.send(shownJob(await jobs.cancel(request.params.id, viewerOf(request)))),
    );
    for (const ending of ['csv', 'jsonl'] as const) {
      scope.get(
        `/import/:id/failed.${ending}`,
        { onRequest: onDownload },
        async (request: JobRequest, reply) => {
          const job = await jobOf(request, jobs);
          await sendRefused(job, ending, await jobs.refusedFile(job.id), reply);
        },
      );
    }
    done();
  });
}

function receiver(app: FastifyInstance, { imports: { jobs, maxBytes }, health, limits }: ServerParts) {
  const stopping = new AbortController();
  app.addHook('preClose', (done) => {
    stopping.abort(new UploadCutOff());
    done();
  });
  const pace = { pause: limits.requestTimeout, stop: stopping.signal };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (health.isStopping()) throw new UploadCutOff();
    checkHeaders(request, maxBytes);
    const { name = '' } = request.params as { name?: string };
    const given = uploadOptions(request.query);
    const upload = name === '' ? given : { ...given, sourceName: name };
    const job = await jobs.take({ ...upload, body: arriving(request, pace) }, viewerOf(request));
    await reply.code(202).header('location', `/import/${job.id}`).send(shownJob(job));
  };
}

// What can be refused without reading is refused before.
function checkHeaders({ headers }: FastifyRequest, maxBytes: number): void {
  if (Number(headers['content-length'] ?? 0) > maxBytes) throw new SpoolLimit(maxBytes);
  if (/^multipart\//i.test(headers['content-type'] ?? '')) {
    throw new FileRefused('This is a form. Send the file itself as the body: curl --data-binary @FILE.');
  }
  const { 'content-encoding': encoding = 'identity' } = headers;
  if (/^(identity|gzip|x-gzip)$/i.test(encoding)) return;
  throw new FileRefused(`Bodies packed as ${encoding.slice(0, 20)} are not supported. Use gzip or bzip2.`);
}

async function requireContributor(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { viewer } = request;
  if (viewer === null) {
    await refuse(reply, request, 401, 'UNAUTHENTICATED', unauthenticated(Role.CONTRIBUTOR).message);
  } else if (!roleIncludes(viewer.role, Role.CONTRIBUTOR)) {
    await refuse(reply, request, 403, 'FORBIDDEN', forbidden(viewer.role, Role.CONTRIBUTOR).message);
  }
}

function viewerOf({ viewer }: FastifyRequest): TokenHolderLike {
  if (viewer === null) throw new Error('A guarded route was reached without a token.');
  return viewer;
}

async function jobOf(request: JobRequest, jobs: ImportJobService): Promise<ImportJob> {
  const job = await jobs.find(request.params.id, viewerOf(request));
  if (job !== null) return job;
  const message = `There is no import ${request.params.id.slice(0, 60)}, or it is not yours.`;
  throw new DomainError(ErrorCode.NOT_FOUND, message);
}
