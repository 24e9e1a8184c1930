import { cueOf, spokenForm } from '../lexicon/cue-lexicon';
import { isOfficeTitle } from '../lexicon/name-words';
import { isDocumentWord } from '../lexicon/speaker-kinds';
import type { Line } from './quotation-marks';
import { isNameParticle, isParticleOfName } from './name-particles';
import { isNamedLikeWord } from './names-like-words';
import { tokenAt } from './tokens';
import type { Token } from './tokens';
import { wordList } from '../lexicon/word-lists';

const TIME_NOUNS = wordList(
  'week weeks month months year years day days hour hours morning afternoon evening night weekend fall spring summer winter decade minutes',
);
const TIME_MODIFIERS = wordList(
  'last next this that earlier later few several past previous same one two three four five six many late early each every some',
);
const AFTER_PARTS = wordList('ADP TIME ADV QUOTE');
const AFTER_CUE = /^[.,:;?!]$/;
const ORDINALS = wordList('first second third fourth fifth other latter');
const STATE_MEDIA = /^(?:media|television|tv|radio|news|newspaper|broadcaster|outlets?)$/;
const MOSTLY = 0.75;
const LONGEST_TITLE = 140;
const FARTHEST_QUOTE = 5;

/** Whether a word in small letters can be something else than the tagger says, besides a verb of saying. */
const MISLEADING = new Set([...ORDINALS, ...TIME_NOUNS, ...TIME_MODIFIERS, 'state']);
const mayMislead = (lower: string): boolean => MISLEADING.has(lower) || isNameParticle(lower);

const isNominal = (token: Token | undefined): boolean => token?.part === 'NOUN' || token?.part === 'PROPN';

/** Lines in which nearly every word has a capital: there a capital says nothing. */
function titleCased(tokens: readonly Token[], lines: readonly Line[]): ReadonlySet<number> {
  const counts = lines.map(({ start, end }) => ({
    words: end - start > LONGEST_TITLE ? -Infinity : 0,
    capitals: 0,
  }));
  for (const token of tokens) {
    const count = counts[token.line];
    if (count === undefined || token.lower.length < 4) continue;
    count.words += 1;
    if (token.capital) count.capitals += 1;
  }
  const found = new Set<number>();
  for (const [line, { words, capitals }] of counts.entries())
    if (words >= 4 && capitals > words * MOSTLY) found.add(line);
  return found;
}

/** "last week", "a few days": calendar words, not somebody. */
function isTime(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokenAt(tokens, i);
  if (TIME_NOUNS.has(lower)) {
    const before = tokenAt(tokens, i - 1);
    return TIME_MODIFIERS.has(before.lower) || before.part === 'NUM';
  }
  return TIME_MODIFIERS.has(lower) && lower !== 'that' && TIME_NOUNS.has(tokenAt(tokens, i + 1).lower);
}

/** A capital inside a sentence is a name, even when the word is also a verb: "Will", "Mark", "Josh". */
function isName(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  if (!token.capital || (token.part !== 'VERB' && token.part !== 'AUX') || token.text.length < 3)
    return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const opens = before === undefined || before.line !== token.line || /^[.?!:;“"‘(—–-]$/.test(before.text);
  if (!opens && before.part !== 'QUOTE') return true;
  return (
    after !== undefined && (cueOf(after.lower)?.form === 'past' || (token.part === 'VERB' && after.capital))
  );
}

/** "“…,” Conway notes." The verb of an attribution that the tagger takes for a noun. */
function isCue(tokens: readonly Token[], i: number): boolean {
  const [token, before] = [tokenAt(tokens, i), tokenAt(tokens, i - 1)];
  if (token.capital || token.part === 'VERB' || (before.part !== 'PROPN' && before.part !== 'PRON'))
    return false;
  const after = tokenAt(tokens, i + 1);
  const form = cueOf(token.lower)?.form;
  const past = form === 'past' || (token.part === 'ADJ' && token.lower.endsWith('ed'));
  if (form !== 'present' && !past) return false;
  const leads = /^[,:]$/.test(after.text) && tokenAt(tokens, i + 2).part === 'QUOTE';
  if (leads && form === 'present') return true;
  const closes = after.line !== token.line || AFTER_CUE.test(after.text) || AFTER_PARTS.has(after.part);
  return closes && isBehindQuote(tokens, i);
}

function isBehindQuote(tokens: readonly Token[], i: number): boolean {
  const { line } = tokenAt(tokens, i);
  for (let at = i - FARTHEST_QUOTE; at <= i - 2; at += 1) {
    const { part, line: itsLine } = tokenAt(tokens, at);
    if (part === 'QUOTE' && itsLine === line) return true;
  }
  return false;
}

/** "His rival said", "the second said": what stands between a determiner and "said" is who speaks. */
function isHeadByCue(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  if ((token.part !== 'ADJ' && !ORDINALS.has(token.lower)) || !spokenForm(tokenAt(tokens, i + 1).lower))
    return false;
  const before = tokenAt(tokens, i - 1);
  const determined = before.part === 'DET' || /^(?:his|her|its|their|our|my)$/.test(before.lower);
  return determined && before.line === token.line;
}

/** Corrects the tagger where capitals, calendar words and quotations nearby say more than it can see. */
export function retagged(tokens: readonly Token[], lines: readonly Line[]): readonly Token[] {
  const titles = titleCased(tokens, lines);
  const named = tokens.map((token, i) =>
    !titles.has(token.line) && isName(tokens, i) ? { ...token, part: 'PROPN' as const } : token,
  );
  return named.map((token, i) => {
    // Of most words the tagger is believed, but for a verb that it takes for a noun.
    if (!token.capital && token.part !== 'ADJ' && !mayMislead(token.lower))
      return isCue(named, i) ? { ...token, part: 'VERB' as const } : token;
    if (isParticleOfName(named, i) || isNamedLikeWord(named, i)) return { ...token, part: 'PROPN' as const };
    const isHead = isDocumentWord(token.lower) || isOfficeTitle(token.lower);
    if (token.part === 'ADJ' && isHead && !isNominal(named[i + 1]))
      return { ...token, part: 'NOUN' as const };
    if (isHeadByCue(named, i)) return { ...token, part: 'NOUN' as const };
    if (token.lower === 'state' && STATE_MEDIA.test(tokenAt(named, i + 1).lower))
      return { ...token, part: 'ADJ' as const };
    if (isTime(named, i)) return { ...token, part: 'TIME' as const };
    return isCue(named, i) ? { ...token, part: 'VERB' as const } : token;
  });
}
