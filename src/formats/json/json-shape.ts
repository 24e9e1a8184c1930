import { RecordBroken } from '../item';

/** Deepest nesting of a JSON record: the deepest format has about ten levels. */
export const MAX_LEVELS = 100;
/** Most values, names of fields not counted, of a JSON record. */
export const MAX_VALUES = 100_000;

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/**
 * Throws RecordBroken for JSON of more levels or values than any record has: to parse it would take long, and whoever
 * goes through it level by level would run out of stack. Whether it is JSON at all is not looked at.
 */
export function checkShape(text: string): void {
  let levels = 0;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      i = endOfString(text, i);
      if (i < 0) return;
    } else if (code === COMMA) values += 1;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      values += 1;
      levels += 1;
      if (levels > MAX_LEVELS) throw tooMuch('deep', MAX_LEVELS, 'levels of brackets');
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) levels -= 1;
    if (values > MAX_VALUES) throw tooMuch('large', MAX_VALUES, 'values');
  }
}

function tooMuch(how: string, most: number, what: string): RecordBroken {
  return new RecordBroken(
    `The record is too ${how}: at most ${most.toLocaleString('en')} ${what} are allowed. Look for brackets that are not closed, or split the record.`,
  );
}

// Where the string that begins at `from` ends; -1 when it does not.
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return -1;
}
