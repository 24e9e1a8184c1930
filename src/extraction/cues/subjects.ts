import type { Narrative } from '../text/narrative';
import type { NounPhrase } from '../text/noun-phrases';
import { firstListed } from './listed-subjects';
import { plainSubject } from './subject';
import type { Subject } from './subject';
import { tokenAt } from '../text/tokens';
import { wordList } from '../lexicon/word-lists';

const JOINERS = wordList('of for at from in with on to under behind near');
/** "sources familiar with the matter", "people briefed on the talks" */
const BRIDGES = wordList('familiar close briefed privy involved knowledgeable acquainted');
const LONGEST_WALK = 60;

/** The noun phrase whose last token is the one before `end`; null when none ends there. */
export function phraseEndingAt({ phrases, phraseOf }: Narrative, end: number): NounPhrase | null {
  const phrase = phrases[phraseOf[end - 1] ?? -1];
  return phrase?.to === end ? phrase : null;
}

/** The phrase with the prepositional phrases that lead up to it: "a spokesman for | the Ministry of | Health". */
export function withHeads(narrative: Narrative, last: NounPhrase, limit: number): Subject {
  const { tokens } = narrative;
  let first = last;
  for (let steps = 0; steps < 5 && !last.pronoun; steps += 1) {
    const joiner = tokens[first.from - 1];
    if (joiner === undefined || first.from - 1 <= limit) break;
    const coordinated = joiner.lower === 'and' || joiner.lower === '&';
    if (!JOINERS.has(joiner.lower) && !coordinated) break;
    const bridge = BRIDGES.has(tokenAt(tokens, first.from - 2).lower) ? 1 : 0;
    const before = phraseEndingAt(narrative, first.from - 1 - bridge);
    if (before === null || before.pronoun || before.from < limit) break;
    first = coordinated ? firstListed(narrative, before, limit) : before;
  }
  return plainSubject(first.from, last.to);
}

/** The phrase that starts at a token, with the prepositional phrases that follow: the subject of "said …". */
export function subjectAt(narrative: Narrative, at: number, limit: number): Subject | null {
  const { tokens, phrases, phraseOf } = narrative;
  const first = phrases[phraseOf[at] ?? -1];
  if (first?.from !== at) return null;
  let to = first.to;
  for (let steps = 0; steps < 3 && !first.pronoun; steps += 1) {
    const joiner = tokens[to];
    if (joiner === undefined || to + 1 >= limit || !/^(?:of|for|at|from|with)$/.test(joiner.lower)) break;
    const next = phrases[phraseOf[to + 1] ?? -1];
    if (next?.from !== to + 1 || next.to > limit) break;
    to = next.to;
  }
  return plainSubject(at, to);
}

const isNumber = ({ tokens }: Narrative, { from, to }: NounPhrase): boolean =>
  tokens.slice(from, to).every(({ part, lower }) => (part === 'NUM' && /\d/.test(lower)) || part === 'TIME');

/** The first phrase of a stretch that can be the subject of its main verb: not after a preposition. */
export function mainSubject(narrative: Narrative, from: number, to: number): Subject | null {
  const { tokens, phrases, phraseOf } = narrative;
  let fallback: Subject | null = null;
  for (let i = from; i < Math.min(to, from + LONGEST_WALK); i += 1) {
    const phrase = phrases[phraseOf[i] ?? -1];
    if (phrase?.from !== i || isNumber(narrative, phrase)) continue;
    const before = tokens[i - 1];
    const governed =
      i > from &&
      before !== undefined &&
      (before.part === 'ADP' || before.part === 'VERB' || before.lower === 'to');
    const found = plainSubject(phrase.from, phrase.to);
    if (!governed) return found;
    fallback ??= found;
    i = phrase.to - 1;
  }
  return fallback;
}
