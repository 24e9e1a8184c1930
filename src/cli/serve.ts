import { buildApp } from '../app/build-app';
import { loadSampleData } from '../app/sample-data';
import { namingAddress } from '../app/setting-failures';
import type { Config } from '../config';
import { createLogger } from '../logger';
import { say } from './terminal';

const STOP_WITHIN = 10_000;
// Connections that wait to be taken; the system turns those beyond away for a second, then for two. Not more than are open
// at once: who has come last must not be parted with before it was heard.
const LEAST_BACKLOG = 511;

/** Serves until a signal stops it; prints where, and the first admin token once. */
export async function serve(config: Config): Promise<void> {
  const logger = createLogger(config.logLevel);
  const app = await buildApp(config, logger);
  try {
    if (config.sampleData) await loadSampleData(app);
    const adminSecret = await app.services.tokens.firstAdminSecret();
    // Before the welcome: who reads it may stop the server at once.
    stopOnSignal(async () => {
      await app.stop();
      logger.info('stopped');
    });
    const { host, port, limits } = config;
    const backlog = Math.max(LEAST_BACKLOG, limits.connections);
    const address = await namingAddress(app.server.listen({ port, host, backlog }), host, port);
    say(welcome(address, config, adminSecret));
  } catch (error) {
    await app.stop();
    throw error;
  }
}

function welcome(address: string, config: Config, adminSecret: string | null): string {
  const token =
    adminSecret === null
      ? config.adminToken === null
        ? 'made at the first start'
        : 'as configured'
      : `${adminSecret}   (shown only this once)`;
  return [
    `Home page     ${config.pages === 'off' ? 'off' : `${address}/`}`,
    `GraphiQL      ${config.graphiql ? `${address}/graphiql` : 'off'}`,
    `GraphQL       ${address}/graphql`,
    `Health        ${address}/readyz`,
    `Admin token   ${token}`,
    '',
  ].join('\n');
}

function stopOnSignal(stop: () => Promise<void>): void {
  let asked = false;
  const handle = (): void => {
    // A second signal means that somebody will not wait.
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}
