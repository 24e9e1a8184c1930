import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { ROWS_A_REQUEST } from '../bulk/batches';
import { FORMATS } from '../formats/json/json-formats';
import type { ImportCommandOptions } from './import/import-files';
import { importFiles } from './import/import-files';
import { revertBatches } from './import/revert-batches';

const NOTHING_WRITTEN = 2;

/** Adds `onrecord import` to the program. */
export function addImportCommand(program: Command): void {
  program
    .command('import [files...]')
    .description('import files, through a server or directly into a database (docs/importing.md)')
    .addOption(
      new Option('--format <format>', 'what the files hold').choices(['auto', ...FORMATS]).default('auto'),
    )
    .addOption(new Option('--url <url>', 'the server').env('ONRECORD_URL').default('http://127.0.0.1:4000'))
    .addOption(new Option('--token <token>', 'a token of role CONTRIBUTOR or higher').env('ONRECORD_TOKEN'))
    .option('--database <url>', 'write into this database, with no server running on it: sqlite:<file>')
    .option('--dry-run', 'check everything, write nothing', false)
    .addOption(
      new Option('--on-error <what>', 'skip refused rows, or stop').choices(['skip', 'stop']).default('skip'),
    )
    .addOption(
      new Option('--on-conflict <what>', 'what to do with a row that is already stored')
        .choices(['update', 'skip', 'fail'])
        .default('update'),
    )
    .option('--no-suggest-claims', 'suggest no claims for new quotations')
    .option('--failed <file>', 'write refused records to this file, with line and reason')
    .option('--batches <file>', 'append the ids of the written batches to this file, for --revert')
    .option('--ignore <columns>', 'columns of CSV files to skip, separated by commas', names, [])
    .option('--rows <n>', 'most rows of a batch', count(1, ROWS_A_REQUEST), ROWS_A_REQUEST)
    .option(
      '--parallel <n>',
      'batches sent at once; the server still stores them in the order of the file',
      count(1, 8),
      2,
    )
    .option(
      '--patience <seconds>',
      'how long to wait for a server that does not answer',
      count(0, 86_400),
      60,
    )
    .option('--key <text>', 'use this text in the idempotency keys instead of the hash of the file', key)
    .option('--revert <batches...>', 'undo imports, by the ids of their batches or of a file import')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : NOTHING_WRITTEN))
    .action(
      async (files: string[], options: ImportCommandOptions & { revert?: string[] }, command: Command) => {
        const { revert, ...rest } = options;
        if ((files.length === 0) === (revert === undefined)) {
          command.error('Name the files to import, or the batches to --revert.');
        }
        process.exitCode =
          revert === undefined ? await importFiles(files, rest) : await revertBatches(revert, rest);
      },
    );
}

function names(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function count(least: number, most: number) {
  return (text: string): number => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Write a whole number from ${least} to ${most}.`);
  };
}

function key(text: string): string {
  if (text.trim() !== '' && text.length <= 80) return text;
  throw new InvalidArgumentError('Write 1 to 80 characters.');
}
