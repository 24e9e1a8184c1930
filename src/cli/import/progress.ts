import { SingleBar } from 'cli-progress';
import type { RunTally } from '../../bulk/tally';
import type { SourceFile } from './source-file';
import { canRedraw, warn } from '../terminal';

/** Shows how far an import is. */
export interface Progress {
  update(): void;
  stop(): void;
}

// Milliseconds between two plain lines.
const LINE_EVERY = 5_000;

/** A bar on a terminal, a line every few seconds elsewhere. On standard error: the summary is what is printed. */
export function showProgress(file: SourceFile, tally: RunTally): Progress {
  return canRedraw() ? new Bar(file, tally) : new Lines(file, tally);
}

class Bar implements Progress {
  private readonly bar = new SingleBar({
    format: '{file} [{bar}] {percentage} %  {rows} rows  {rate} rows/s  {left} left',
    stream: process.stderr,
    hideCursor: true,
  });
  private readonly since = Date.now();

  constructor(
    private readonly file: SourceFile,
    private readonly tally: RunTally,
  ) {
    this.bar.start(file.size ?? 1, 0, this.values());
  }

  update(): void {
    this.bar.update(this.file.size === null ? 0 : this.file.bytesRead, this.values());
  }

  stop(): void {
    this.update();
    this.bar.stop();
  }

  private values(): object {
    return { file: this.file.name, ...paceOf(this.file, this.tally, this.since) };
  }
}

class Lines implements Progress {
  private readonly since = Date.now();
  private next = Date.now() + LINE_EVERY;

  constructor(
    private readonly file: SourceFile,
    private readonly tally: RunTally,
  ) {}

  update(): void {
    if (Date.now() < this.next) return;
    this.next = Date.now() + LINE_EVERY;
    const { rows, rate, left, share } = paceOf(this.file, this.tally, this.since);
    warn(`${this.file.name}: ${share}${rows} rows, ${rate} rows/s, ${left} left\n`);
  }

  stop(): void {
    this.next = Infinity;
  }
}

function paceOf(
  { size, bytesRead }: SourceFile,
  { rows }: RunTally,
  since: number,
): Record<'rows' | 'rate' | 'left' | 'share', string> {
  const seconds = Math.max(0.001, (Date.now() - since) / 1000);
  const done = size === null || size === 0 ? null : bytesRead / size;
  return {
    rows: rows.toLocaleString('en-GB'),
    rate: Math.round(rows / seconds).toLocaleString('en-GB'),
    left: done === null || done === 0 ? '?' : duration((seconds / done) * (1 - done)),
    share: done === null ? '' : `${Math.floor(done * 100)} %, `,
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
