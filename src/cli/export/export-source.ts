import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';

/** Where exports come from. */
export interface SourceOptions {
  readonly url: string;
  readonly token?: string | undefined;
  /** A database to read without a server; goes before `url`. */
  readonly database?: string | undefined;
}

/** A server that answers, over HTTP or in this process. */
export interface ExportSource {
  /** The body of what is at a path. Throws with the server's message when it refuses. */
  open(path: string): Promise<Readable>;
  close(): Promise<void>;
}

/** A server over HTTP, or the program itself, in this process, on a database that no server has open. */
export async function openSource({ url, token, database }: SourceOptions): Promise<ExportSource> {
  if (database !== undefined) return await openInProcess(database);
  if (!URL.canParse(url) || !/^https?:/i.test(url))
    throw new Error(`"${url}" is not the address of a server. Write it like http://127.0.0.1:4000.`);
  const base = url.replace(/\/+$/, '').replace(/\/graphql$/, '');
  return {
    open: async (path) => {
      const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const response = await fetch(base + path, { headers }).catch(() => {
        throw new Error(`No answer from ${base}. Is the server running? Check --url.`);
      });
      if (!response.ok) throw refusalIn(response.status, await response.text());
      return response.body === null ? Readable.from([]) : Readable.fromWeb(response.body as never);
    },
    close: () => Promise.resolve(),
  };
}

async function openInProcess(database: string): Promise<ExportSource> {
  // Only here: an export from a server needs none of it in its memory.
  const [{ buildApp }, { readConfig }, { createLogger }] = await Promise.all([
    import('../../app/build-app.js'),
    import('../../config.js'),
    import('../../logger.js'),
  ]);
  const secret = randomBytes(32).toString('base64url');
  const config = readConfig({
    ONRECORD_DATABASE_URL: database,
    ONRECORD_ADMIN_TOKEN: secret,
    ONRECORD_SAMPLE_DATA: 'off',
    ONRECORD_GRAPHIQL: 'off',
    ONRECORD_LOG_LEVEL: 'silent',
    // Nobody else waits, and the disk may be slow.
    ONRECORD_EXPORT_TIMEOUT_MS: '2147483647',
    ONRECORD_EXPORT_STALL_MS: '2147483647',
  });
  const app = await buildApp(config, createLogger(config.logLevel)).catch((error: Error) => {
    // Settings are the server's; here an option has named the database.
    throw new Error(error.message.replaceAll('ONRECORD_DATABASE_URL', '--database'), { cause: error });
  });
  return {
    open: async (url) => {
      const headers = { authorization: `Bearer ${secret}`, host: 'localhost' };
      const reply = await app.server.inject({ method: 'GET', url, headers, payloadAsStream: true });
      const stream = reply.stream();
      if (reply.statusCode === 200) return stream;
      throw refusalIn(reply.statusCode, await textOf(stream));
    },
    close: () => app.stop(),
  };
}

async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString();
}

function refusalIn(status: number, text: string): Error {
  try {
    const { errors } = JSON.parse(text) as { errors: readonly { readonly message: string }[] };
    return new Error(errors[0]?.message ?? `The server answered ${status}.`);
  } catch {
    return new Error(
      `The server answered ${status}, with a body that this program cannot read. Check --url.`,
    );
  }
}
