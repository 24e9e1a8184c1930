import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../bench/generator/random';
import { Role } from '../src/domain/role';
import type { TestApp } from '../test/support/create-test-app';
import { createTestApp } from '../test/support/create-test-app';
import { WatchedEvents } from '../test/support/subscriber';
import type { TestDatabase } from '../test/support/test-database';
import { createTestDatabase } from '../test/support/test-database';
import type { Sent } from './random-document';
import type { World } from './random-values';
import { OpenSocket } from './socket';

/** The roles of tokens. */
export const ROLES = [Role.READER, Role.CONTRIBUTOR, Role.REVIEWER, Role.ADMIN] as const;

/** One of two servers with the same records under the same ids. */
export interface Twin {
  readonly url: string;
  readonly test: TestApp;
  readonly events: WatchedEvents;
  readonly tokens: Readonly<Record<Role, string>>;
  readonly socket: OpenSocket;
}

/** The two: one runs every document as if it had never seen it, the other prepares what comes again. */
export interface Twins {
  readonly plain: Twin;
  readonly prepared: Twin;
  stop(): Promise<void>;
}

const NEVER = Number.MAX_SAFE_INTEGER;
const SEED = 20240309;
// Documents are to be run, not refused for what they are made of.
const WIDE = {
  ONRECORD_MAX_ALIASES: '200',
  ONRECORD_MAX_DIRECTIVES: '200',
  ONRECORD_MAX_TOKENS: '5000',
  ONRECORD_MAX_NODES: '20000',
};

/** The id under which the twins know a document. */
export function idOf(query: string): string {
  return createHash('sha256').update(query).digest('hex');
}

/** What the twins' records are known by: their ids, and cursors to them. */
export async function readWorld(engine: TestDatabase['dialect']): Promise<World> {
  const database = await createTestDatabase(engine);
  const test = await createTestApp({ database, sampleData: true, random: sameNumbers() });
  const list = '(first: 3) { pageInfo { endCursor } nodes { id } }';
  const { data } = await test.send<
    Record<string, { pageInfo: { endCursor: string }; nodes: { id: string }[] }>
  >(`{ actors${list} articles${list} claims${list} outlets${list} quotations${list} }`);
  await test.stop();
  await database.drop();
  const lists = Object.values(data ?? {});
  return {
    ids: lists.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    cursors: lists.map(({ pageInfo }) => pageInfo.endCursor),
  };
}

/** Starts both, with the documents as the ones they trust, and no others. */
export async function startTwins(
  engine: TestDatabase['dialect'],
  documents: readonly Sent[],
): Promise<Twins> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-fuzz-'));
  const manifest = join(folder, 'documents.json');
  writeFileSync(
    manifest,
    JSON.stringify(Object.fromEntries(documents.map(({ query }) => [idOf(query), query]))),
  );
  const environment = {
    ...WIDE,
    ONRECORD_COMPRESSION: 'on',
    ONRECORD_HTTP_CACHE: 'on',
    ONRECORD_TRUSTED_DOCUMENTS: 'only',
    ONRECORD_TRUSTED_DOCUMENTS_FILE: manifest,
  };
  const databases = [await createTestDatabase(engine), await createTestDatabase(engine)] as const;
  const plain = await startTwin(databases[0], environment, NEVER);
  const prepared = await startTwin(databases[1], environment, 2);
  return {
    plain,
    prepared,
    stop: async () => {
      for (const { socket, test } of [plain, prepared]) {
        socket.close();
        await test.stop();
      }
      for (const database of databases) await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function startTwin(
  database: TestDatabase,
  environment: Record<string, string>,
  compileFromUse: number,
): Promise<Twin> {
  const events = new WatchedEvents();
  const random = sameNumbers();
  const test = await createTestApp({
    database,
    environment,
    events,
    random,
    compileFromUse,
    sampleData: true,
  });
  const tokens = {} as Record<Role, string>;
  for (const role of ROLES) tokens[role] = await test.token(role);
  const socket = await OpenSocket.open(test.url, null);
  return { url: test.url, test, events, tokens, socket };
}

function sameNumbers(): () => number {
  const numbers = new Random(SEED);
  return () => numbers.next();
}
