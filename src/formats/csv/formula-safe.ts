// What spreadsheets take for the beginning of a formula (OWASP, CSV Injection), also in full width.
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const DEFUSED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet runs: an apostrophe stands before what would begin a formula. */
export function defused(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text that was defused; any other as it is. */
export function undefused(text: string): string {
  return DEFUSED.test(text) ? text.slice(1) : text;
}
