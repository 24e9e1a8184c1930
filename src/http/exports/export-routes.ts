import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Snapshot } from '../../database/snapshot';
import { claimReviewFeed } from '../../exports/claim-review-feed.loaders';
import type { TableNoun } from '../../exports/csv-table';
import type { RecordPages } from '../../exports/json-record';
import { everyRecord, recordsOf } from '../../exports/exported-lists.loaders';
import type { ExportedNoun } from '../../exports/exported-nouns';
import { EXPORTED_NOUNS, FILTERED_LIKE } from '../../exports/exported-nouns';
import type { ExportFormat } from '../../exports/links/linked-exports';
import { csvLines, jsonLines } from '../../exports/record-text';
import type { RequestContext } from '../../graphql/context';
import type { ExportParts, ServerParts } from '../server-parts';
import { newRequestContext } from '../graphql/request-context';
import { RequestReader } from '../reading/request-reader';
import { identify, requireReader } from '../request/request-viewer';
import { isKnown, weakTag } from '../caching/validators';
import { admitLink } from './admit-link';
import { checkedFilter } from './checked-filter';
import type { ExportRequest } from './export-request';
import { readExportRequest } from './export-request';
import { ExportSlots } from './export-slots';
import { pacedStream } from './paced-stream';
import { refuseExport } from './refuse-export';
import type { SentFile } from './send-stream';
import { describeFile, sendStream } from './send-stream';

type Format = 'csv' | 'jsonl';
type Texts = (context: RequestContext) => AsyncGenerator<string> | Promise<AsyncGenerator<string>>;

/** The media types of exports. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  CSV: 'text/csv; charset=utf-8; header=present',
  JSONL: 'application/x-ndjson; charset=utf-8',
  JSONLD: 'application/ld+json; charset=utf-8',
};

/** Everything that is sent as a stream from one snapshot of the database. */
export class Exports {
  private readonly slots: ExportSlots;

  constructor(
    private readonly parts: ExportParts,
    private readonly server: ServerParts,
  ) {
    this.slots = new ExportSlots(parts.limits.exports);
  }

  /** Answers a request with what `texts` makes of a snapshot, or with 304 when the client has that. Throws what is wrong before the first byte. */
  async send(request: FastifyRequest, reply: FastifyReply, file: SentFile, texts: Texts): Promise<void> {
    // Before the rows: they are of this version or of a later one.
    const version = await this.server.dataVersion();
    const tag = version === null ? null : weakTag(version, request.url);
    if (tag !== null && isKnown(request, tag)) {
      describeFile(reply, {}, tag);
      await reply.code(304).send();
      return;
    }
    if (request.method === 'HEAD') {
      describeFile(reply, file, tag);
      // Without a length: nobody has counted.
      await reply.send(Readable.from([]));
      return;
    }
    const stream = await this.open(request, reply, texts);
    describeFile(reply, file, tag);
    await sendStream(request, reply, stream);
  }

  /** The filter of a request, checked as the list of the schema does. */
  filter(
    request: FastifyRequest,
    reply: FastifyReply,
    noun: ExportedNoun,
    asked: ExportRequest,
  ): Promise<object | null> {
    const { reader } = this.server;
    const context = this.context(request, new RequestReader(reader, reply.raw));
    return checkedFilter(this.server, FILTERED_LIKE[noun], asked, context);
  }

  private async open(request: FastifyRequest, reply: FastifyReply, texts: Texts): Promise<Readable> {
    const { exportTime: longest, exportStall: stall } = this.parts.limits;
    const giveBack = this.slots.take();
    let snapshot: Snapshot | null = null;
    try {
      snapshot = await this.parts.snapshot(longest);
      const opened = snapshot;
      const all = await texts(this.context(request, opened));
      // What goes wrong at once still gets a status of its own.
      const first = await all.next();
      const ended = (): Promise<void> => opened.end().finally(giveBack);
      return pacedStream(from(first, all), { longest, stall }, ended);
    } catch (error) {
      await snapshot?.end();
      giveBack();
      throw error;
    }
  }

  private context(request: FastifyRequest, reader: RequestContext['reader']): RequestContext {
    const { id: requestId, viewer } = request;
    return newRequestContext(this.server, { requestId, viewer, reader });
  }
}

/** `/export/…`: what the database holds, as tables and as lines of JSON. */
export function registerExports(app: FastifyInstance, parts: ServerParts, sender: Exports): void {
  const onRequest = [
    identify(parts, 'LINKS_TOO'),
    admitLink(parts.exports.holderOfLink),
    requireReader(parts.readAccess),
  ];
  const route = (
    url: string,
    answer: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
  ): void => {
    app.get(url, { onRequest }, async (request, reply) => {
      try {
        await answer(request, reply);
      } catch (error) {
        await refuseExport(reply, request, error);
      }
    });
  };
  for (const noun of EXPORTED_NOUNS) {
    for (const format of formatsOf(noun)) {
      const file = {
        type: format === 'csv' ? EXPORT_TYPES.CSV : EXPORT_TYPES.JSONL,
        name: `${noun}.${format}`,
      };
      route(`/export/${noun}.${format}`, async (request, reply) => {
        const asked = readExportRequest(request);
        const filter = await sender.filter(request, reply, noun, asked);
        const { search = null, withIds } = asked;
        await sender.send(request, reply, file, async (context) =>
          written(await recordsOf(context, noun, { filter, search, withIds }), noun, format, asked),
        );
      });
    }
  }
  route('/export/claimreviews.jsonld', async (request, reply) => {
    const asked = readExportRequest(request, ['filter', 'search']);
    const filter = await sender.filter(request, reply, 'reviews', asked);
    const { search = null, withIds } = asked;
    const file = { type: EXPORT_TYPES.JSONLD, name: 'claimreviews.jsonld' };
    await sender.send(request, reply, file, (context) =>
      claimReviewFeed(context, { filter, search, withIds }),
    );
  });
  route('/export/all.jsonl', async (request, reply) => {
    const { withIds } = readExportRequest(request, ['ids']);
    const file = { type: EXPORT_TYPES.JSONL, name: 'all.jsonl' };
    await sender.send(request, reply, file, (context) => jsonLines(everyRecord(context, withIds)));
  });
}

function formatsOf(noun: ExportedNoun): readonly Format[] {
  return noun === 'articles' ? ['jsonl'] : ['csv', 'jsonl'];
}

function written(
  pages: RecordPages,
  noun: ExportedNoun,
  format: Format,
  asked: ExportRequest,
): AsyncGenerator<string> {
  return format === 'jsonl' ? jsonLines(pages) : csvLines(pages, noun as TableNoun, asked);
}

async function* from(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
