import type { Narrative } from '../text/narrative';
import type { Candidate } from '../cues/candidate';
import { isHeadingWord } from '../lexicon/heading-words';
import { cueOf } from '../lexicon/cue-lexicon';
import { tokenAt } from '../text/tokens';
import { wordList } from '../lexicon/word-lists';

const NAMING = wordList(
  'sang sings sung singing performed performing performs called named dubbed titled entitled nicknamed known headlined labeled labelled term phrase word words film movie book song show album series program programme slogan series novel play hashtag anthem documentary episode column',
);
const NAMED_AFTER = wordList(
  'movement show bill act film movie book song program programme series album campaign initiative plan episode segment rule policy list system label party fund deal hotline',
);
const SMALL = wordList('the a an of and or in on for to with at by from as is');
const GOVERNING = wordList('ADP PART DET NOUN PROPN');
const LONGEST_NAME = 8;
const LEAST_WORDS = 3;
const ADJACENT = 8;
const LOOSE = wordList('subject-of-sentence same-sentence object-of-verb led-in next-paragraph');
const LONGEST_ADJECTIVE = 6;
const LONGEST_TOPIC = 5;
const FARTHEST_HEADING = 30;
const PLAIN = 0.6;
const LONGEST_SUBHEAD = 8;

/** "the “defeat them all” theme", "“Yes to the quay” (2009)": words that name a thing of their own. */
function isAttributive(
  { text, quotes, quoteTokens, tokens }: Narrative,
  quote: number,
  { rule }: Candidate,
): boolean {
  const span = quotes[quote];
  const token = quoteTokens[quote] ?? 0;
  if (span === undefined || !LOOSE.has(rule) || span.words > LONGEST_NAME) return false;
  const [after, next] = [tokenAt(tokens, token + 1), tokenAt(tokens, token + 2)];
  if (after.line !== tokenAt(tokens, token).line) return false;
  if (after.text === '(' && /^(?:1[89]|20)\d\d$/.test(next.text)) return true;
  const isOpen = !/[.,!?…]$/.test(text.slice(span.innerStart, span.innerEnd));
  return isOpen && span.words <= LONGEST_ADJECTIVE && after.part === 'NOUN' && !after.capital;
}

/** Title case throughout, as in the name of a film or programme. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return large.length >= 2 && large.every((word) => /^\p{Lu}/u.test(word));
}

/** "on “Meet the Press,”", "the “Fight for 15” movement", "a film called “…”": marks around a name. */
function isName({ text, quotes, quoteTokens, tokens }: Narrative, quote: number, rule: string): boolean {
  const span = quotes[quote];
  const token = quoteTokens[quote] ?? 0;
  if (span === undefined || span.words > LONGEST_NAME) return span === undefined;
  const [before, after] = [tokenAt(tokens, token - 1), tokenAt(tokens, token + 1)];
  const sameLine = before.line === tokenAt(tokens, token).line;
  const named = sameLine && NAMING.has(before.lower);
  const noun = NAMED_AFTER.has(after.lower);
  // Capitals mark a name where the words around have none, and nobody is plainly said to speak.
  const isLoose = sameLine && !before.capital && /\p{Ll}/u.test(before.text) && LOOSE.has(rule);
  const isDoneTo = sameLine && before.part === 'VERB' && !before.capital && cueOf(before.lower) === null;
  const titled = isTitleCase(text.slice(span.innerStart, span.innerEnd));
  return (
    (titled && (named || noun || isDoneTo || isLoose || GOVERNING.has(before.part))) ||
    (noun && (named || before.part === 'DET'))
  );
}

/** The value of an attribute: date="…". */
function isMarkup({ text, quotes }: Narrative, quote: number): boolean {
  return text.charAt((quotes[quote]?.start ?? 0) - 1) === '=';
}

/** A line that is nothing but a few words in single marks is a headline within the article. */
function isSubhead(
  { text, quotes, quoteTokens, tokens }: Narrative,
  quote: number,
  candidate: Candidate,
): boolean {
  const span = quotes[quote];
  const token = quoteTokens[quote] ?? 0;
  if (
    span === undefined ||
    span.words > LONGEST_SUBHEAD ||
    !/['‘]/.test(text.charAt(span.start)) ||
    span.innerStart - span.start > 1
  )
    return false;
  const line = tokens[token]?.line;
  return tokens[token - 1]?.line !== line && tokens[token + 1]?.line !== line && candidate.score < ADJACENT;
}

/** "Watch live: Lind speaks on ‘state of the town’": below such a heading a few words are what it is about. */
function isTopic({ quotes, quoteTokens, tokens }: Narrative, quote: number, candidate: Candidate): boolean {
  if ((quotes[quote]?.words ?? 0) > LONGEST_TOPIC || (candidate.event?.strength ?? 0) >= PLAIN) return false;
  const token = quoteTokens[quote] ?? 0;
  const line = tokens[token]?.line;
  let from = token;
  while (from > 0 && tokens[from - 1]?.line === line && token - from < FARTHEST_HEADING) from -= 1;
  if (tokens[from - 1]?.line === line || !isHeadingWord(tokenAt(tokens, from).lower)) return false;
  return tokens.slice(from, from + 4).some(({ text }) => text === ':') && tokens[token - 1]?.text !== ':';
}

/** Whether what stands between marks is something said, not a name, a title or a word held at arm's length. */
export function isQuotation(
  narrative: Narrative,
  quote: number,
  candidate: Candidate,
  inClause: boolean,
): boolean {
  const span = narrative.quotes[quote];
  if (span === undefined) return false;
  if (isTopic(narrative, quote, candidate)) return false;
  if (
    candidate.rule === 'cue-before' ||
    candidate.rule === 'cue-after' ||
    candidate.rule === 'cue-after-inverted' ||
    candidate.rule === 'label'
  ) {
    if (candidate.score >= ADJACENT && !inClause) return true;
  }
  if (isAttributive(narrative, quote, candidate)) return false;
  if (candidate.subject === null && span.words <= LEAST_WORDS) return false;
  if (
    isMarkup(narrative, quote) ||
    isSubhead(narrative, quote, candidate) ||
    isName(narrative, quote, candidate.rule)
  )
    return false;
  if (span.words >= LEAST_WORDS) return true;
  return inClause ? candidate.score >= 5 : candidate.score >= ADJACENT;
}
