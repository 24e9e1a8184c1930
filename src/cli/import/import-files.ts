import { buildReader } from '../../app/reading/threaded-reader';
import type { BatchedFile } from '../../bulk/batched-file';
import { ReadingStopped } from '../../bulk/batched-file';
import { postWithRetry, DEFAULT_RETRY } from '../../bulk/retry';
import type { RetryPolicy } from '../../bulk/retry';
import { RowSender } from '../../bulk/row-sender';
import { runImport } from '../../bulk/run-import';
import type { RunEnd } from '../../bulk/run-import';
import { RunTally } from '../../bulk/tally';
import type { Treatment } from '../../bulk/treatment';
import { callOptionsOf } from '../../bulk/treatment';
import { RunStopped } from '../../bulk/transport';
import { FileRefused } from '../../formats/item';
import type { FormatName } from '../../formats/json/json-formats';
import { BatchList } from './batch-list';
import { FailedRows } from './failed-rows';
import { showProgress } from './progress';
import { SourceFile } from './source-file';
import type { FileResult } from './summary';
import { summaryTable, troubles, unread } from './summary';
import type { Target, TargetOptions } from './target';
import { checkMayWrite, openTarget, WHO_AM_I } from './target';
import { inOneLine } from '../../domain/control-signs';
import { say, warn } from '../terminal';

/** The options of `onrecord import`. */
export interface ImportCommandOptions extends TargetOptions, Treatment {
  readonly format: FormatName | 'auto';
  /** Most rows of a batch. */
  readonly rows: number;
  readonly parallel: number;
  /** Longest time to wait for a server that is away, in seconds. */
  readonly patience: number;
  readonly ignore: readonly string[];
  readonly failed?: string | undefined;
  readonly batches?: string | undefined;
}

/** How `onrecord import` ends: all in, some refused or left, nothing written. */
export type ExitCode = 0 | 1 | 2;

/** Imports files one after the other and prints what became of them. Resolves with the exit code. */
export async function importFiles(
  paths: readonly string[],
  options: ImportCommandOptions,
): Promise<ExitCode> {
  const { signal, release } = stopOnSignal();
  const results: FileResult[] = [];
  let target: Target | null = null;
  try {
    target = await openTarget(options);
    const patience = patienceOf(options, signal);
    checkMayWrite(await postWithRetry(target.transport, WHO_AM_I, patience));
    const importer = new Importer(paths, options, target, patience, signal);
    for (const [i, path] of paths.entries()) {
      const result = await importer.importOne(path, i);
      results.push(result);
      if (result.reason !== null && (signal.aborted || options.onError === 'stop')) break;
    }
  } catch (error) {
    if (!(error instanceof RunStopped)) throw error;
    warn(`${error.message}\n`);
  } finally {
    await target?.close();
    release();
  }
  tell(results, options);
  return exitCodeOf(results, paths.length);
}

const NO_RECORDS = 'The file has no records.';

class Importer {
  private readonly read = buildReader();

  constructor(
    private readonly paths: readonly string[],
    private readonly options: ImportCommandOptions,
    private readonly target: Target,
    private readonly patience: RetryPolicy,
    private readonly signal: AbortSignal,
  ) {}

  async importOne(path: string, index: number): Promise<FileResult> {
    const tally = new RunTally();
    const began = Date.now();
    const named = { name: inOneLine(path), format: '', tally, seconds: 0 };
    try {
      const file = await SourceFile.open(path);
      const { format, ignore: ignoreColumns, rows } = this.options;
      const opened = await this.read(file.chunks(), { format, ignoreColumns, rows }, this.signal);
      const failed = failedPath(this.options, index);
      const end = await this.run(file, opened, tally, failed).finally(() => opened.close());
      const reason = end.kind === 'complete' && tally.records === 0 ? NO_RECORDS : end.reason;
      const seconds = (Date.now() - began) / 1000;
      return { name: file.name, format: opened.format, tally, reason, seconds };
    } catch (error) {
      if (error instanceof ReadingStopped) return { ...named, reason: 'Interrupted.' };
      if (!(error instanceof FileRefused)) throw error;
      return { ...named, reason: error.message };
    }
  }

  private async run(
    file: SourceFile,
    opened: BatchedFile,
    tally: RunTally,
    failedFile: string | undefined,
  ): Promise<RunEnd> {
    const { options } = this;
    const failed =
      failedFile === undefined ? null : await FailedRows.create(failedFile, opened.header, this.paths);
    const batches = options.batches === undefined ? null : await BatchList.open(options.batches);
    const progress = showProgress(file, tally);
    try {
      return await runImport(opened.batches, this.senderFor(file), {
        parallel: options.parallel,
        stopOnError: options.onError === 'stop',
        signal: this.signal,
        onBatch: async (report) => {
          tally.add(report);
          await failed?.add(report);
          await batches?.add(report.batchIds);
          progress.update();
        },
      });
    } finally {
      progress.stop();
      await failed?.close();
      await batches?.close();
    }
  }

  private senderFor(file: SourceFile): RowSender {
    return new RowSender(this.target.transport, callOptionsOf(this.options, file), this.patience);
  }
}

function patienceOf({ patience }: ImportCommandOptions, signal: AbortSignal): RetryPolicy {
  return {
    ...DEFAULT_RETRY,
    total: patience * 1000,
    signal,
    onWait: (reason, wait) => warn(`${reason} Trying again in ${(wait / 1000).toFixed(1)} s.\n`),
  };
}

// Files have headers of their own, so the refused records of each go to a file of their own.
function failedPath({ failed }: ImportCommandOptions, index: number): string | undefined {
  return failed === undefined || index === 0 ? failed : `${failed}.${index + 1}`;
}

function stopOnSignal(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const handle = (): void => {
    // A second signal means that somebody will not wait.
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
    warn('\nFinishing the current batches. Press Ctrl-C again to stop at once.\n');
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
  const release = (): void => {
    process.off('SIGINT', handle);
    process.off('SIGTERM', handle);
  };
  return { signal: controller.signal, release };
}

function tell(results: readonly FileResult[], options: ImportCommandOptions): void {
  results.forEach((result, i) => warn(troubles(result, failedPath(options, i))));
  if (results.some(({ format }) => format !== '')) {
    say(summaryTable(results));
    results.forEach((result) => say(unread(result)));
    if (options.dryRun) say('This was a dry run: nothing was written.\n');
  }
  if (results.some(({ reason, tally }) => reason !== null && tally.records > 0)) {
    warn('Run the same command again to continue: rows that are already stored are recognised.\n');
  }
}

function exitCodeOf(results: readonly FileResult[], asked: number): ExitCode {
  if (!results.some(({ tally }) => tally.isAnythingIn)) return 2;
  const isWhole = results.every(({ reason, tally }) => reason === null && tally.refused === 0);
  return isWhole && results.length === asked ? 0 : 1;
}
