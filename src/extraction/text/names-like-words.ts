import { cueOf } from '../lexicon/cue-lexicon';
import { isTitle } from '../lexicon/name-words';
import { tokenAt } from './tokens';
import type { Token } from './tokens';

const MONTH =
  /^(?:jan|january|feb|february|march|apr|april|may|june|july|aug|august|sept|september|oct|october|nov|november|dec|december)$/;

/** Whether a word that is also a month, a day or a preposition is a name here: "August Brandt", "Theresa May said". */
export function isNamedLikeWord(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  if (!token.capital || !/^(?:TIME|ADP)$/.test(token.part)) return false;
  const [before, after] = [tokenAt(tokens, i - 1), tokenAt(tokens, i + 1)];
  const isTitled = before.line === token.line && before.capital && isTitle(before.text);
  if (token.part === 'ADP') return isTitled && after.part === 'PROPN';
  if (/^\p{N}/u.test(after.text)) return false;
  return (
    isTitled || (MONTH.test(token.lower) && after.line === token.line && isMonthName(before, token, after))
  );
}

function isMonthName(before: Token, token: Token, after: Token): boolean {
  const sameLine = before.line === token.line;
  if (before.part === 'NUM' || (sameLine && /^(?:ADP|TIME|DET)$/.test(before.part))) return false;
  if (after.part === 'PROPN' && after.capital) return true;
  if (after.part === 'VERB' && cueOf(after.lower)?.form === 'past') return true;
  return sameLine && before.part === 'PROPN' && after.part === 'AUX';
}
