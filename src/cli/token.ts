import { openDatabase } from '../app/build-app';
import { buildServices } from '../app/build-services';
import { READING_HERE } from '../app/reading/threaded-extractor';
import { systemClock } from '../clock';
import type { Config } from '../config';
import { inOneLine } from '../domain/control-signs';
import type { Role } from '../domain/role';
import { ulidIds } from '../ids';
import type { TokenService } from '../tokens/token.service';
import { say } from './terminal';

/** Makes a token and prints its secret, the only time it is known. */
export function createToken(config: Config, name: string, role: Role): Promise<void> {
  return withTokens(config, async (tokens) => {
    const { token, secret } = await tokens.create(name, role);
    say(`${token.id} (${token.role})\n${secret}\n`);
  });
}

/** Prints all tokens, newest first. */
export function listTokens(config: Config): Promise<void> {
  return withTokens(config, async (tokens) => {
    for (const { id, role, name, revokedAt } of await tokens.list()) {
      say(`${id}  ${role.padEnd(11)}  ${inOneLine(name)}${revokedAt === null ? '' : '  (revoked)'}\n`);
    }
  });
}

/** Revokes a token: the server refuses it from now on. */
export function revokeToken(config: Config, id: string): Promise<void> {
  return withTokens(config, async (tokens) => {
    await tokens.revoke(id);
    say(`${id} is revoked.\n`);
  });
}

async function withTokens(config: Config, work: (tokens: TokenService) => Promise<void>): Promise<void> {
  const database = await openDatabase(config);
  try {
    const ids = ulidIds(() => systemClock.now());
    const onFault = (error: unknown): never => {
      throw error;
    };
    const parts = {
      database,
      clock: systemClock,
      ids,
      adminToken: null,
      extract: READING_HERE.extract,
      reading: READING_HERE,
      onFault,
      importJobs: config.importJobs,
      execute: () => onFault(new Error('A command serves no requests.')),
    };
    await work(buildServices({ ...parts, maxImportRows: config.limits.importRows }).tokens);
  } finally {
    await database.close();
  }
}
