import { Readable } from 'node:stream';
import { once } from '../../domain/once';

/** How long an export may take, in milliseconds. */
export interface Pace {
  /** The whole of it. */
  readonly longest: number;
  /** The client without taking anything. */
  readonly stall: number;
}

/** An export was not taken in time: its client has stopped reading, or is too slow. */
export class TooSlow extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TooSlow';
  }
}

/**
 * A stream of texts that are made as they are taken, and no sooner. A client that takes too long is cut off, so that it
 * cannot keep a snapshot open. Whatever ends the stream, `release` is called once; when all was taken, before the client
 * receives the end: it may ask for the next export at once.
 */
export function pacedStream(
  texts: AsyncGenerator<string>,
  pace: Pace,
  release: () => Promise<void>,
): Readable {
  const stream: Readable = Readable.from(encoded(), { objectMode: false, highWaterMark: 65_536 });
  const released = once(release);
  const cut = (message: string): void => void stream.destroy(new TooSlow(message));
  const whole = setTimeout(
    () => cut(`The export took longer than ${pace.longest} ms and was stopped.`),
    pace.longest,
  );
  let stall: NodeJS.Timeout | undefined;
  stream.once('close', () => {
    clearTimeout(whole);
    clearTimeout(stall);
    void released();
  });
  return stream;

  async function* encoded(): AsyncGenerator<Buffer> {
    for await (const text of texts) {
      stall = setTimeout(() => cut(`The client read nothing for ${pace.stall} ms.`), pace.stall);
      yield Buffer.from(text);
      clearTimeout(stall);
    }
    await released();
  }
}
