import type { Readable } from 'node:stream';
import { visible } from '../domain/control-signs';

/*
 * What commands print for people goes through here: names of files, texts of articles and answers of servers may hold
 * signs that command a terminal.
 */

/** Prints on standard output. False when it takes no more for now. */
export function say(text: string): boolean {
  return process.stdout.write(visible(text));
}

/** Prints on standard error. */
export function warn(text: string): void {
  process.stderr.write(visible(text));
}

/** Whether standard error is a terminal, where a line can be drawn again. */
export function canRedraw(): boolean {
  return process.stderr.isTTY;
}

/** Draws the last line of standard error again; what comes next is written over it. */
export function redraw(line: string): void {
  process.stderr.write(`\r\u001b[K${visible(line)}\r`);
}

/** Prints data on standard output, byte for byte. On a terminal, signs that command it are shown escaped. */
export function visibleOnTerminal(stream: Readable): AsyncIterable<Buffer | string> {
  return process.stdout.isTTY ? escapedText(stream) : (stream as AsyncIterable<Buffer>);
}

/** The text of a stream with signs that command a terminal shown escaped. */
export async function* escapedText(stream: Readable): AsyncGenerator<string> {
  for await (const text of stream.setEncoding('utf8') as AsyncIterable<string>) yield visible(text);
}
