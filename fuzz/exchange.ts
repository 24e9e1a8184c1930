import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A request as it is sent. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

// Connections are kept, as clients keep them.
const agent = new Agent({ keepAlive: true });

/** Sends a request, and answers status, headers and body as one text, without what is new in each answer. */
export function exchange(url: string, { method, path, headers = {}, body }: HttpRequest): Promise<string> {
  const text = body === undefined ? null : JSON.stringify(body);
  const content =
    text === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent, method, headers: { ...content, ...headers } });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve(written(response, Buffer.concat(chunks))));
    });
    sent.end(text ?? undefined);
  });
}

function written({ statusCode, rawHeaders, headers }: IncomingMessage, body: Buffer): string {
  const encoding = headers['content-encoding'];
  const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  const lines: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]?.toLowerCase() ?? '';
    // A packed answer is as long as its request's id lets it be.
    const isNew = name === 'content-length' && encoding !== undefined;
    lines.push(`${name}: ${isNew ? '…' : rawHeaders[i + 1]}\n`);
  }
  return withoutNews(`${statusCode}\n${lines.join('')}\n${text.toString('utf8')}`);
}

/** An answer without the time, the request's id, and the version of the data, which each process counts for itself. */
export function withoutNews(answer: string): string {
  return answer
    .replace(/^date: .*$/m, 'date: …')
    .replace(/^etag: .*$/m, 'etag: …')
    .replace(/req_[0-9A-Z]{26}/g, 'req_…');
}

/** An answer of records that were made just now: their ids numbered as they come, their times left out. */
export function withoutNewRecords(answer: string): string {
  const numbers = new Map<string, number>();
  return answer
    .replace(/\b([a-z]{3})_[0-9A-HJKMNP-TV-Z]{26}\b/g, (id, kind: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size);
      return `${kind}_${numbers.get(id)}`;
    })
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>')
    .replace(/^content-length: .*$/m, 'content-length: …');
}
