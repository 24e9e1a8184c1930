import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { buildApp } from '../src/app/build-app';
import { readConfig } from '../src/config';
import { createLogger } from '../src/logger';
import { Client } from './graphql-client';

const ADMIN_TOKEN = 'measures-what-the-server-answers-only';

/** Runs a server on an empty database for as long as `use` takes, and leaves nothing behind. */
export async function withOwnServer(use: (client: Client) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'));
  const config = readConfig({
    ONRECORD_DATABASE_URL: `sqlite:${join(folder, 'eval.db')}`,
    ONRECORD_ADMIN_TOKEN: ADMIN_TOKEN,
    ONRECORD_SAMPLE_DATA: 'off',
    ONRECORD_GRAPHIQL: 'off',
    PORT: '0',
  });
  const app = await buildApp(config, createLogger('error'));
  try {
    const address = await app.server.listen({ port: 0, host: '127.0.0.1' });
    await use(new Client(`${address}/graphql`, ADMIN_TOKEN));
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true });
  }
}
