import { Writable } from 'node:stream';
import pino from 'pino';
import type { App } from '../../src/app/build-app';
import { buildApp } from '../../src/app/build-app';
import { readConfig } from '../../src/config';
import type { TestDatabase } from '../support/test-database';
import { createTestDatabase } from '../support/test-database';

/** The application on a throw-away database, with its log in memory. */
export interface LoggedApp {
  readonly app: App;
  readonly url: string;
  readonly database: TestDatabase;
  /** Every line of the log so far, parsed. */
  readonly log: readonly Record<string, unknown>[];
  stop(): Promise<void>;
}

export async function startLoggedApp(environment: Record<string, string> = {}): Promise<LoggedApp> {
  const database = await createTestDatabase();
  const log: Record<string, unknown>[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log.push(JSON.parse(chunk.toString('utf8')) as Record<string, unknown>);
      done();
    },
  });
  const config = readConfig({ ONRECORD_DATABASE_URL: database.url, ONRECORD_MIGRATE: 'on', ...environment });
  const app = await buildApp(config, pino({ level: 'info' }, sink));
  const url = await app.server.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    url,
    database,
    log,
    stop: async () => {
      await app.stop();
      await database.drop();
    },
  };
}
