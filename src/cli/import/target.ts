import { VIEWER } from '../../bulk/own-documents';
import { randomBytes } from 'node:crypto';
import type { Reply, Transport } from '../../bulk/transport';
import { RunStopped } from '../../bulk/transport';
import { HttpTransport } from './http-transport';

/** Where rows go. */
export interface TargetOptions {
  readonly url: string;
  readonly token?: string | undefined;
  /** A database to write into without a server; goes before `url`. */
  readonly database?: string | undefined;
}

/** A server that takes rows. */
export interface Target {
  readonly transport: Transport;
  close(): Promise<void>;
}

/**
 * A server over HTTP, or the program itself, in this process, on a database that no server has open. Throws RunStopped
 * when that cannot be had.
 */
export async function openTarget({ url, token, database }: TargetOptions): Promise<Target> {
  if (database === undefined) {
    return { transport: new HttpTransport(url, token), close: () => Promise.resolve() };
  }
  try {
    return await openInProcess(database);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Settings are the server's; here an option has named the database.
    throw new RunStopped(message.replaceAll('ONRECORD_DATABASE_URL', '--database'), { cause: error });
  }
}

async function openInProcess(database: string): Promise<Target> {
  // Only here: a run through a server needs none of it in its memory.
  const [{ buildApp }, { readConfig }, { createLogger }] = await Promise.all([
    import('../../app/build-app.js'),
    import('../../config.js'),
    import('../../logger.js'),
  ]);
  const secret = randomBytes(32).toString('base64url');
  const config = readConfig({
    ONRECORD_DATABASE_URL: database,
    ONRECORD_MIGRATE: 'on',
    ONRECORD_ADMIN_TOKEN: secret,
    ONRECORD_SAMPLE_DATA: 'off',
    ONRECORD_GRAPHIQL: 'off',
    ONRECORD_LOG_LEVEL: 'silent',
  });
  const logger = createLogger(config.logLevel);
  // The person who runs this server must see what a server keeps from its clients: a full disk, a file that is locked.
  let fault = '';
  logger.error = ({ err }: { err?: Error }) => void (fault = err?.message ?? '');
  const app = await buildApp(config, logger);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` };
  const post = async (payload: string): Promise<Reply> => {
    const reply = await app.server.inject({ method: 'POST', url: '/graphql', headers, payload });
    if (reply.statusCode >= 500 && fault !== '') throw new RunStopped(`The database failed: ${fault}.`);
    return { status: reply.statusCode, text: reply.payload };
  };
  return { transport: { post }, close: () => app.stop() };
}

const MAY_WRITE = new Set(['CONTRIBUTOR', 'REVIEWER', 'ADMIN']);

/** Finds out, before anything is read, whether the server answers and the token may write. Throws RunStopped if not. */
export function checkMayWrite({ text }: Reply): void {
  const body = parse(text);
  const [error] = body?.errors ?? [];
  if (error !== undefined) throw new RunStopped(error.message);
  if (body?.data === undefined) {
    throw new RunStopped('The server at this address is not an On Record server. Check --url.');
  }
  const role = body.data?.viewer.role ?? 'nobody';
  if (MAY_WRITE.has(role)) return;
  const what = role === 'nobody' ? 'Writing needs a token' : `A token of role ${role} may not write`;
  throw new RunStopped(
    `${what}. Give one of role CONTRIBUTOR or higher with --token or ONRECORD_TOKEN; "onrecord token create" makes one.`,
  );
}

/** Asks who is asking. */
export const WHO_AM_I = JSON.stringify({ query: VIEWER });

interface Answer {
  readonly data?: { readonly viewer: { readonly role: string | null } } | null;
  readonly errors?: readonly { readonly message: string }[];
}

function parse(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}
