import { setTimeout } from 'node:timers/promises';
import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { MovedTable } from '../app/move-data';
import type { DatabaseUrl } from '../database/database-url';
import { parseDatabaseUrl } from '../database/database-url';
import { canRedraw, redraw, say, warn } from './terminal';

interface Options {
  readonly from: DatabaseUrl;
  readonly to: DatabaseUrl;
}

const WRONG_USE = 2;
const LOOK_AGAIN = 250;

const CUT_OFF = 'Interrupted. The target is still empty. Run the command again.\n';
const STOP_IT = `The target has all records, and they are verified. A server still has the source open: it answers reads and refuses writes.
Stop it now, then start it with the new ONRECORD_DATABASE_URL. Waiting for it to stop …
`;
const LET_GO = `The server on the source can write again. The target will not have what it writes from now on.\n`;

/** Adds `onrecord migrate-data` to the program. */
export function addMigrateDataCommand(program: Command): void {
  program
    .command('migrate-data')
    .description(
      'move a database into an empty one, also from SQLite to PostgreSQL or back (docs/scaling.md)',
    )
    .requiredOption('--from <url>', 'the source database, for example sqlite:./data/onrecord.db', url)
    .requiredOption(
      '--to <url>',
      'an empty database, for example postgres://user:password@host:5432/database',
      url,
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USE))
    .action(migrateData);
}

function url(text: string): DatabaseUrl {
  try {
    return parseDatabaseUrl(text);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

async function migrateData({ from, to }: Options): Promise<void> {
  const { moveData } = await import('../app/move-data.js');
  const began = performance.now();
  const onSignal = { say: CUT_OFF, code: 1 };
  const stop = (): void => {
    warn(`\n${onSignal.say}`);
    process.exit(onSignal.code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  await moveData({
    from,
    to,
    tell: progress(),
    afterwards: async (moved, source) => {
      say(report(moved, performance.now() - began));
      Object.assign(onSignal, { say: LET_GO, code: 0 });
      if (await source.isServed()) say(STOP_IT);
      while (await source.isServed()) await setTimeout(LOOK_AGAIN);
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop);
}

// Two words and a number in place, on a screen; nothing in a log.
function progress(): (doing: string, table: string, rows: number) => void {
  if (!canRedraw()) return () => undefined;
  return (doing, table, rows) => {
    redraw(`${doing} ${table}${rows === 0 ? '' : ` ${rows.toLocaleString('en')}`}`);
  };
}

function report(moved: readonly MovedTable[], milliseconds: number): string {
  const width = Math.max(...moved.map(({ table }) => table.length));
  const lines = moved.map(({ table, rows, checksum }) =>
    `${table.padEnd(width)}  ${rows.toLocaleString('en').padStart(13)}  ${checksum}`.trimEnd(),
  );
  const rows = moved.reduce((sum, { checksum, rows: count }) => sum + (checksum === '' ? 0 : count), 0);
  return [
    `${'table'.padEnd(width)}  ${'rows'.padStart(13)}  checksum`,
    ...lines,
    `${rows.toLocaleString('en')} rows moved in ${(milliseconds / 1000).toFixed(1)} s. Source and target have the same counts and checksums.`,
    '',
  ].join('\n');
}
