#!/usr/bin/env node
import 'reflect-metadata';
import { Command, Option } from 'commander';
import { addImportCommand } from './cli/import';
import { migrateDatabase } from './cli/migrate';
import { serve } from './cli/serve';
import { createToken, listTokens, revokeToken } from './cli/token';
import { packageVersion } from './app/package-root';
import { readConfig } from './config';
import { Role } from './domain/role';

const program = new Command('onrecord')
  .description('The server that keeps who said what.')
  .version(packageVersion())
  .showHelpAfterError();

program
  .command('serve', { isDefault: true })
  .description('serve GraphQL and GraphiQL (settings: docs/configuration.md)')
  .addOption(new Option('--log-level <level>', 'how much is logged, unless ONRECORD_LOG_LEVEL says'))
  .action(async ({ logLevel }: { logLevel?: string }) => {
    await serve(readConfig(undefined, logLevel === undefined ? {} : { ONRECORD_LOG_LEVEL: logLevel }));
  });

program
  .command('migrate')
  .description('bring the tables up to date')
  .action(() => migrateDatabase(readConfig()));

const token = program
  .command('token')
  .description('make, list and revoke tokens; on SQLite while the server is stopped');
token
  .command('create <name>')
  .description('make a token and print its secret')
  .addOption(
    new Option('--role <role>', 'what it allows').choices(Object.values(Role)).default(Role.CONTRIBUTOR),
  )
  .action((name: string, { role }: { role: Role }) => createToken(readConfig(), name, role));
token
  .command('list')
  .description('list all tokens')
  .action(() => listTokens(readConfig()));
token
  .command('revoke <id>')
  .description('make a token useless')
  .action((id: string) => revokeToken(readConfig(), id));

addImportCommand(program);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
