import { DomainError, ErrorCode } from '../errors/errors';
import type { ErrorPath } from '../errors/errors';

/**
 * How long a text may be, in UTF-16 code units. `min` of 1 or more also refuses blank texts. What was printed `asPrinted`
 * keeps the control characters that a page brought with it: without them every offset behind would be another.
 */
export interface TextRules {
  readonly max: number;
  readonly min?: number;
  readonly asPrinted?: boolean;
}

/** What is wrong with a text, for callers that collect faults instead of throwing. */
export interface TextProblem {
  readonly code: ErrorCode;
  readonly message: string;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
// Everything below the space but tab, line feed and carriage return.
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

// What the databases would cut or refuse.
const UNSTORABLE = /\0/;

const count = (n: number): string => n.toLocaleString('en-GB');

const codePointName = (text: string, at: number): string =>
  `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;

function tooLong(text: string, max: number): TextProblem {
  const message = `The text has ${count(text.length)} characters, but at most ${count(max)} are allowed. Shorten it.`;
  return { code: ErrorCode.TOO_LONG, message };
}

function tooShort(text: string, min: number): TextProblem | null {
  const length = text.trim().length;
  if (length >= min) return null;
  if (length === 0) return { code: ErrorCode.REQUIRED, message: 'The text is blank. Fill it in.' };
  const message = `The text has ${count(length)} characters, but at least ${count(min)} are needed. Write more.`;
  return { code: ErrorCode.INVALID, message };
}

function badCharacter(text: string, forbidden: RegExp): TextProblem | null {
  if (!text.isWellFormed()) {
    const lone = text.search(LONE_SURROGATE);
    const what = `Character ${lone} is half of a surrogate pair (${codePointName(text, lone)})`;
    return {
      code: ErrorCode.INVALID,
      message: `${what}: the text was cut or decoded wrongly. Send the whole character.`,
    };
  }
  const control = text.search(forbidden);
  if (control < 0) return null;
  const what = `Character ${control} is the control character ${codePointName(text, control)}`;
  return { code: ErrorCode.INVALID, message: `${what}. Remove it, or write a space.` };
}

/**
 * Says why a text cannot be stored, or null when it can. Refuses what the databases would change or cut
 * (lone surrogates, NUL) and control characters but those of printed texts, so that what is read back is what was written.
 */
export function textProblem(text: string, rules: TextRules): TextProblem | null {
  if (text.length > rules.max) return tooLong(text, rules.max);
  return badCharacter(text, rules.asPrinted ? UNSTORABLE : CONTROL) ?? tooShort(text, rules.min ?? 0);
}

/** Throws the text's problem, if it has one, as a DomainError at `path`. */
export function checkText(text: string, rules: TextRules, path: ErrorPath = []): void {
  const problem = textProblem(text, rules);
  if (problem !== null) throw new DomainError(problem.code, problem.message, path);
}
