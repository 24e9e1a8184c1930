#!/usr/bin/env node
import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { Command, Option } from 'commander';
import { addCheckCommand } from './cli/check';
import { addExportCommand } from './cli/export';
import { addImportCommand } from './cli/import';
import { addMigrateDataCommand } from './cli/migrate-data';
import { say, warn } from './cli/terminal';
import type { InputFormat } from './cli/input-formats';
import { INPUT_FORMATS } from './cli/input-formats';
import { packageVersion } from './app/package-root';
import { Role } from './domain/role';

interface ExtractFlags {
  readonly publishedOn?: string;
  readonly format?: InputFormat;
  readonly json?: true;
  readonly allSections?: true;
}

// Left to itself, the heap of an import grows to four times what is alive in it before it is cleared. Twice costs 3 % of
// processor time and saves a quarter of the memory. A V8 that does not know the flag says so and goes on.
setFlagsFromString('--heap-growing-percent=100');

// Commands load what they need when they run: an import needs neither a database nor a server of its own.
const loadTokens = () => Promise.all([import('./cli/token.js'), import('./config.js')]);

const program = new Command('onrecord')
  .description('A GraphQL server that records who said what.')
  .version(packageVersion())
  .showHelpAfterError()
  // What was typed wrongly is repeated. Before the commands, which take it over.
  .configureOutput({ writeOut: say, writeErr: warn });

program
  .command('serve', { isDefault: true })
  .description('serve GraphQL and GraphiQL (settings: docs/configuration.md)')
  .addOption(new Option('--log-level <level>', 'how much is logged, unless ONRECORD_LOG_LEVEL says'))
  .action(async ({ logLevel }: { logLevel?: string }) => {
    const [{ serve }, { readConfig }] = await Promise.all([import('./cli/serve.js'), import('./config.js')]);
    await serve(readConfig(undefined, logLevel === undefined ? {} : { ONRECORD_LOG_LEVEL: logLevel }));
  });

program
  .command('migrate')
  .description('bring the tables up to date')
  .action(async () => {
    const [{ migrateDatabase }, { readConfig }] = await Promise.all([
      import('./cli/migrate.js'),
      import('./config.js'),
    ]);
    await migrateDatabase(readConfig());
  });

program
  .command('backup <file>')
  .description('copy the database to a file while servers go on with it (docs/operating.md)')
  .option('--force', 'put the copy in the place of a file that is there', false)
  .option('--compress', 'pack the copy as gzip', false)
  .action(async (file: string, options: { force: boolean; compress: boolean }) => {
    const [{ backUp }, { readConfig }] = await Promise.all([
      import('./cli/backup.js'),
      import('./config.js'),
    ]);
    await backUp(readConfig(), file, options);
  });

program
  .command('restore <file>')
  .description('check a backup and put it in the place of the database, while no server runs')
  .option('--dry-run', 'check it and change nothing', false)
  .action(async (file: string, options: { dryRun: boolean }) => {
    const [{ restore }, { readConfig }] = await Promise.all([
      import('./cli/restore.js'),
      import('./config.js'),
    ]);
    await restore(readConfig(), file, options);
  });

program
  .command('doctor')
  .description('look at settings, machine and database, and say what to mend; ends with 0, 1 or 2')
  .option('--json', 'print the findings as JSON', false)
  .action(async (options: { json: boolean }) => {
    const { examine } = await import('./cli/doctor.js');
    process.exitCode = await examine(options);
  });

program
  .command('extract [files...]')
  .description('print the quotations in articles, with speaker and day; without files, of standard input')
  .option('--published-on <day>', 'YYYY-MM-DD, what “yesterday” in them counts from')
  .addOption(
    new Option('--format <format>', 'what the files hold, unless their names say').choices(INPUT_FORMATS),
  )
  .option('--json', 'print all that was found, one JSON object an article')
  .option('--all-sections', 'read teasers of other articles and lists of sources too')
  .action(async (files: string[], given: ExtractFlags) => {
    const { extractFiles } = await import('./cli/extract.js');
    await extractFiles({
      files,
      publishedOn: given.publishedOn ?? null,
      format: given.format ?? null,
      json: given.json ?? false,
      allSections: given.allSections ?? false,
    });
  });

const token = program
  .command('token')
  .description('make, list and revoke tokens; on SQLite while the server is stopped');
token
  .command('create <name>')
  .description('make a token and print its secret')
  .addOption(
    new Option('--role <role>', 'what it allows').choices(Object.values(Role)).default(Role.CONTRIBUTOR),
  )
  .action(async (name: string, { role }: { role: Role }) => {
    const [{ createToken }, { readConfig }] = await loadTokens();
    await createToken(readConfig(), name, role);
  });
token
  .command('list')
  .description('list all tokens')
  .action(async () => {
    const [{ listTokens }, { readConfig }] = await loadTokens();
    await listTokens(readConfig());
  });
token
  .command('revoke <id>')
  .description('make a token useless')
  .action(async (id: string) => {
    const [{ revokeToken }, { readConfig }] = await loadTokens();
    await revokeToken(readConfig(), id);
  });

addCheckCommand(program, packageVersion());
addImportCommand(program);
addExportCommand(program);
addMigrateDataCommand(program);

program.parseAsync().catch((error: unknown) => {
  warn(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
