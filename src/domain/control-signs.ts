// Signs that command a terminal: those of ASCII but tab and line feed, DEL, and those of eight bits (C1).
// eslint-disable-next-line no-control-regex -- these are to be found
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LINE_BREAKS = /[\t\n\u2028\u2029]/g;

/**
 * The text with signs that command a terminal written as `\u001b`; tabs and line ends stay. In JSON they mean the same
 * when they are written so.
 */
export function visible(text: string): string {
  return text.replace(COMMANDS, escaped);
}

/** The same in one line, for names and messages: one with a line end in it could pretend to be two. */
export function inOneLine(text: string): string {
  return visible(text).replace(LINE_BREAKS, escaped);
}

/** A value as JSON in which nothing commands a terminal. */
export function jsonText(value: object): string {
  return visible(JSON.stringify(value));
}

/** A value as JSON that may stand in a page: nothing in it ends the `<script>` around it. */
export function jsonForPages(value: object): string {
  return jsonText(value).replaceAll('<', '\\u003c');
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
