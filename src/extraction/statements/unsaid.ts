import { CueOrder } from '../cues/cue-event';
import type { CueEvent } from '../cues/cue-event';
import { wordList } from '../lexicon/word-lists';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import type { Token } from '../text/tokens';
import { LeftOutReason } from './left-out-reason';

const FARTHEST = 7;
const NEGATION = /^(?:not|never|neither|nor|cannot|without)$|n['’]t$/;
const ONLY = wordList('only just merely simply necessarily');
const NOBODY = wordList('nobody none neither no nothing');
const CONDITION = wordList('if unless whether lest');
const NOT_YET = wordList("will would may might could should can must shall 'll ’ll");
const PERHAPS = wordList('may might could should can');
const FALLS_SHORT = /\b(?:stop|stops|stopped|stopping|fall|falls|fell) (?:\S+ )?short of$/;
const KEEPS_FROM =
  /\b(?:from|than|avoid|avoids|avoided|avoiding|deny|denies|denied|denying|regret|regrets|(?:instead|accused|suspected|accuses|accuse|accusing|incapable|convicted)(?: \S+){0,6} of)$/;

/** The rules by which an attribution governs words between marks: what is true of it is true of them. */
const GOVERNED = new Set([
  'cue-before',
  'cue-after',
  'cue-after-inverted',
  'split-by-cue',
  'inside-reported-clause',
  'inside-loose-clause',
  'object-of-verb',
  'clause-before-cue',
]);

/** Whether words between marks stand and fall with an attribution that gives them by a rule. */
export function governs({ strength }: CueEvent, rule: string): boolean {
  return strength > 0 && GOVERNED.has(rule);
}

/** The words of the verb's own group before it: "has never publicly | said". */
function groupBefore({ tokens }: Narrative, event: CueEvent, floor: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = event.cueFrom - 1; i >= Math.max(floor, event.cueFrom - FARTHEST); i -= 1) {
    const token = tokenAt(tokens, i);
    const belongs =
      token.part === 'AUX' ||
      token.part === 'ADV' ||
      NEGATION.test(token.lower) ||
      (token.part === 'PART' && !/^['’]s?$/.test(token.lower)) ||
      token.lower === 'to' ||
      NOT_YET.has(token.lower);
    if (!belongs) break;
    found.unshift(token);
  }
  return found;
}

function isNegated(group: readonly Token[]): boolean {
  return group.some(({ lower }, i) => NEGATION.test(lower) && !ONLY.has(group[i + 1]?.lower ?? ''));
}

/** "Nobody", "neither side", "no official", but not "No 10". */
function isNobody({ tokens }: Narrative, { subject }: CueEvent): boolean {
  const first = tokenAt(tokens, subject.from);
  if (first.lower === 'not' || tokenAt(tokens, subject.from - 1).lower === 'not')
    return !subject.inherited && !ONLY.has(tokenAt(tokens, subject.from).lower);
  return NOBODY.has(first.lower) && !/\d/.test(tokenAt(tokens, subject.from + 1).text + first.text);
}

/** "Nor did he say", "if he says", "should he say": what stands before the subject. */
function beforeSubject(narrative: Narrative, event: CueEvent, floor: number): LeftOutReason | null {
  const { tokens } = narrative;
  if (event.subject.inherited || event.order !== CueOrder.SUBJECT_FIRST) return null;
  const at = event.subject.outerFrom;
  const [near, far] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)];
  if (at - 1 < floor) return null;
  if (CONDITION.has(near.lower)) return LeftOutReason.HYPOTHETICAL;
  if (near.part !== 'AUX') return null;
  if (at - 2 >= floor && (NEGATION.test(far.lower) || far.lower === 'once')) return LeftOutReason.NEGATED;
  if (NEGATION.test(near.lower)) return LeftOutReason.NEGATED;
  const opens = at - 2 < floor || far.text === ',';
  return opens && /^(?:should|had|were)$/.test(near.lower) ? LeftOutReason.HYPOTHETICAL : null;
}

/** "stopped short of saying", "accused of saying": a gerund of something that was not said. */
function isKeptBack({ tokens }: Narrative, { cueFrom }: CueEvent, floor: number): boolean {
  if (tokenAt(tokens, cueFrom - 1).lower === 'than') return true;
  if (!tokenAt(tokens, cueFrom).lower.endsWith('ing')) return false;
  const words = tokens.slice(Math.max(floor, cueFrom - 9), cueFrom).map(({ lower }) => lower);
  const before = words.join(' ').replace(/ (?:ever|publicly|openly|directly|explicitly)$/, '');
  return FALLS_SHORT.test(before) || KEEPS_FROM.test(before);
}

/** "Did he say the bridge was closed?" */
function isQuestion({ tokens, sentences }: Narrative, { sentence, subject }: CueEvent): boolean {
  const { to = 0 } = sentences[sentence] ?? {};
  return tokenAt(tokens, to - 1).text === '?' && !subject.inherited;
}

/**
 * Why the words of an attribution were not said, by what the article says: the saying is negated, kept back,
 * asked about or only thought of. Null when they were. What stands between marks may be foretold: a speech that
 * was handed out.
 */
export function unsaidBecause(
  narrative: Narrative,
  event: CueEvent,
  words: { readonly isQuoted: boolean; readonly comeFirst: boolean },
): LeftOutReason | null {
  const floor = narrative.sentences[event.sentence]?.from ?? 0;
  if (event.order === CueOrder.SOURCE_PHRASE || event.order === CueOrder.COLON) return null;
  if (isNobody(narrative, event)) return LeftOutReason.NEGATED;
  if (event.order === CueOrder.VERB_FIRST) return null;
  const group = groupBefore(narrative, event, floor);
  if (isNegated(group)) return LeftOutReason.NEGATED;
  if (isKeptBack(narrative, event, floor)) return LeftOutReason.WITHHELD;
  const before = beforeSubject(narrative, event, floor);
  if (before !== null) return before;
  const modal = group.find(({ lower }) => NOT_YET.has(lower));
  const insists = group.some(({ lower }) => ONLY.has(lower));
  if (modal !== undefined && !insists && (!words.isQuoted || PERHAPS.has(modal.lower)))
    return LeftOutReason.HYPOTHETICAL;
  return !words.isQuoted && !words.comeFirst && isQuestion(narrative, event)
    ? LeftOutReason.HYPOTHETICAL
    : null;
}

/** "She did not “expect much”": a word before the marks takes back what they hold. */
export function isTakenBack({ tokens }: Narrative, quoteToken: number): boolean {
  return NEGATION.test(tokenAt(tokens, quoteToken - 1).lower);
}
