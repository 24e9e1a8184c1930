import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { App } from '../../src/app/build-app';
import { buildApp } from '../../src/app/build-app';
import { loadSampleData } from '../../src/app/sample-data';
import { readConfig } from '../../src/config';
import type { Events } from '../../src/events';
import type { Role } from '../../src/domain/role';
import type { OperationHook } from '../../src/http/graphql/operation-hook';
import { createLogger } from '../../src/logger';
import { postJson } from './post-json';
import { steppingClock } from './stepping-clock';
import type { TestDatabase } from './test-database';
import { createTestDatabase } from './test-database';

export const ADMIN_TOKEN = 'an-admin-token-for-tests-only-0123456789';

/** What a GraphQL request was answered with. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

export interface RequestOptions {
  /** The secret to send; the admin token when left out, none when null. */
  readonly token?: string | null;
}

/** The real application on a database of its own, listening on loopback, as clients meet it. */
export interface TestApp {
  readonly app: App;
  readonly url: string;
  readonly database: TestDatabase;
  /** The SQL statements run so far; set its length to 0 to start counting anew. */
  readonly statements: string[];
  /** Sends any request text, and answers whatever came back. */
  send<T = Record<string, never>>(
    query: string,
    variables?: object,
    options?: RequestOptions,
  ): Promise<Answer<T>>;
  /** Sends a typed operation, and answers its data. Fails the test when there are errors. */
  run<T, V>(document: TypedDocumentNode<T, V>, variables: V, options?: RequestOptions): Promise<T>;
  /** A new token of a role. */
  token(role: Role, name?: string): Promise<string>;
  stop(): Promise<void>;
}

export interface TestAppOptions {
  readonly sampleData?: boolean;
  readonly environment?: Record<string, string>;
  /** Use this database instead of a new one, and leave it there. */
  readonly database?: TestDatabase;
  /** Makes ids repeatable. */
  readonly random?: () => number;
  readonly events?: Events;
  /** At which use a query is compiled: tests ask most of theirs once. */
  readonly compileFromUse?: number;
  readonly hooks?: readonly OperationHook[];
}

export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await createTestDatabase());
  const config = readConfig({
    PORT: '0',
    ONRECORD_DATABASE_URL: database.url,
    ONRECORD_MIGRATE: 'on',
    ONRECORD_ADMIN_TOKEN: ADMIN_TOKEN,
    ONRECORD_SAMPLE_DATA: 'off',
    ONRECORD_LOG_LEVEL: 'silent',
    ONRECORD_IMPORT_FOLDER: join(database.folder, 'imports'),
    ...options.environment,
  });
  const statements: string[] = [];
  let made = 0;
  const app = await buildApp(config, createLogger(config.logLevel), {
    clock: steppingClock(),
    onStatement: (text) => statements.push(text),
    compileFromUse: options.compileFromUse ?? 1,
    hooks: options.hooks ?? [],
    ...(options.events === undefined ? {} : { events: options.events }),
    ...(options.random === undefined ? {} : { random: options.random }),
  });
  if (options.sampleData) await loadSampleData(app);
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
  const send = <T>(query: string, variables: object = {}, request: RequestOptions = {}): Promise<Answer<T>> =>
    post<T>(`${url}/graphql`, { query, variables }, request);
  return {
    app,
    url,
    database,
    statements,
    send,
    run: async (document, variables, request) => {
      const { data, errors } = await send(print(document), variables as object, request);
      if (errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
      return data as never;
    },
    token: async (role, name = `a ${role.toLowerCase()} ${++made}`) =>
      (await app.services.tokens.create(name, role)).secret,
    stop: async () => {
      // The server would wait a moment for clients that keep theirs.
      app.server.server.closeIdleConnections();
      await app.stop();
      if (options.database === undefined) await database.drop();
    },
  };
}

async function post<T>(
  url: string,
  content: object,
  { token = ADMIN_TOKEN }: RequestOptions,
): Promise<Answer<T>> {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const { status, body } = await postJson(url, headers, content);
  const answer = body as { data?: T; errors?: Answer<T>['errors'] };
  return { status, data: answer.data ?? null, errors: answer.errors ?? [] };
}
