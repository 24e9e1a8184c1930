import { isDepartmentWord, isOfficeTitle, isTitle } from '../lexicon/name-words';
import type { Token } from '../text/tokens';

const LINKS = /^(?:of|for|to|on)$/;
const MOST_LINKS = 3;

/** Finds where a run of words written like names that starts at a token ends; the same token when none does. */
export type TitleEnd = (at: number) => number;

/**
 * Where somebody's name starts and ends whose title goes on with "of": "Secretary of State Anton Blaine", "Head of the
 * Criminal Police Directorate Dejan Kovac". `to` is the end of the title's first run. Null for a title without a name.
 */
export function nameAfterTitle(
  tokens: readonly Token[],
  to: number,
  runEnd: TitleEnd,
): { readonly from: number; readonly to: number } | null {
  if (!isOfficeTitle(tokens[to - 1]?.text ?? '')) return null;
  let end = to;
  let start = to;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const link = tokens[end];
    if (link === undefined || !(LINKS.test(link.lower) || (links > 0 && link.lower === 'and'))) break;
    const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    const stop = runEnd(next);
    if (stop === next) break;
    [start, end] = [next, stop];
  }
  return end === to ? null : afterDepartment(tokens, start, end);
}

/** The words of a run behind the last one that names a department: what is left of two or three is a person's name. */
function afterDepartment(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  let start = -1;
  for (let i = from; i < to; i += 1) {
    const word = tokens[i]?.text ?? '';
    if (isDepartmentWord(word) || isTitle(word)) start = i + 1;
  }
  if (start < 0 && to - from === 3) start = from + 1;
  const length = to - start;
  return start < 0 || length < 2 || length > 4 ? null : { from: start, to };
}
