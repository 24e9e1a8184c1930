import type { RunTally } from '../../bulk/tally';
import { inOneLine } from '../../domain/control-signs';

/** What became of one file. */
export interface FileResult {
  readonly name: string;
  readonly format: string;
  readonly tally: RunTally;
  /** Why it was not imported to its end; null when it was. */
  readonly reason: string | null;
  readonly seconds: number;
}

/** The table at the end of a run. */
export function summaryTable(results: readonly FileResult[]): string {
  const header = [
    'file',
    'format',
    'records',
    'created',
    'updated',
    'unchanged',
    'skipped',
    'refused',
    'rows/s',
  ];
  const lines = results.map(({ name, format, tally, seconds }) => {
    const { CREATED, UPDATED, UNCHANGED, SKIPPED } = tally.byStatus;
    const rate = seconds > 0 ? Math.round(tally.rows / seconds) : 0;
    const counts = [tally.records, CREATED, UPDATED, UNCHANGED, SKIPPED, tally.refused, rate];
    return [name, format, ...counts.map((count) => count.toLocaleString('en-GB'))];
  });
  const widths = header.map((title, i) =>
    Math.max(title.length, ...lines.map((line) => line[i]?.length ?? 0)),
  );
  const write = (cells: readonly string[]): string =>
    cells.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [header, ...lines].map((line) => `${write(line)}\n`).join('');
}

/** Everything that is printed of refused records, and of files that were not read to their end. */
export function troubles(result: FileResult, failedFile: string | undefined): string {
  const { name, tally, reason } = result;
  const lines = tally.refusals.map((refusal) => `${name}: ${inOneLine(refusal)}`);
  const more = tally.refused - tally.refusals.length;
  const where = failedFile === undefined ? 'write them out with --failed FILE' : `all are in ${failedFile}`;
  if (more > 0) lines.push(`${name}: and ${more.toLocaleString('en-GB')} more refused records; ${where}`);
  else if (tally.refused > 0) lines.push(`${name}: ${tally.refused} refused; ${where}`);
  if (reason !== null) lines.push(`${name}: ${inOneLine(reason)}`);
  return lines.map((line) => `${line}\n`).join('');
}

/** What was not read in the articles of a file: texts of other languages, and what looks like statements and is none. */
export function unread({ name, tally }: FileResult): string {
  const lines = tally.notReadBecause.map((reason) => `${name}: ${inOneLine(reason)}`);
  const more = tally.notRead - tally.notReadBecause.length;
  if (more > 0) lines.push(`${name}: and ${more.toLocaleString('en-GB')} more articles that were not read`);
  // Of a single article the sum says it all.
  if (tally.records > 1)
    lines.push(...tally.leftOutOf.map((reasons) => `${name}: not kept of ${inOneLine(reasons)}`));
  const counts = [...tally.leftOut].map(([reason, count]) => `${reason} ${count.toLocaleString('en-GB')}`);
  if (counts.length > 0) lines.push(`${name}: not kept as statements: ${counts.join(', ')}`);
  return lines.map((line) => `${line}\n`).join('');
}
