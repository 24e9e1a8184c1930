import type { NameMention } from '../speakers/named-actor';
import { isTitle } from '../lexicon/name-words';
import { phraseAt, printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';

const LONGEST = 24;
const LONGEST_BEFORE = 14;

const isFinite = ({ tokens }: Narrative, i: number): boolean => {
  const { part, lower } = tokenAt(tokens, i);
  return part === 'AUX' || (part === 'VERB' && !lower.endsWith('ing'));
};

/** Where the titles before a name start, with all that belongs to them. */
function titleStart(narrative: Narrative, { from, titleFrom }: NameMention): number {
  const own = phraseAt(narrative, from)?.from ?? from;
  const title = phraseAt(narrative, titleFrom)?.from ?? titleFrom;
  const start = Math.min(own, title, titleFrom);
  // "Danish shipping group Norvik": a participle between two parts of one title.
  const [before, participle] = [tokenAt(narrative.tokens, start - 2), tokenAt(narrative.tokens, start - 1)];
  const joins = participle.part === 'VERB' && participle.lower.endsWith('ing') && before.capital;
  return joins && before.line === participle.line ? start - 2 : start;
}

/** The words before a name that say what somebody is: "South Korean President". */
export function titleBefore(narrative: Narrative, mention: NameMention): string {
  return printed(narrative, titleStart(narrative, mention), mention.from);
}

/** A description that a comma divides from the name behind it: "Japan’s ambassador to Chile, | Ken Ota". */
export function descriptionBefore(narrative: Narrative, mention: NameMention): string {
  const { tokens, sentences, sentenceOf } = narrative;
  const comma = titleStart(narrative, mention) - 1;
  if (tokens[comma]?.text !== ',') return '';
  const floor = Math.max(sentences[sentenceOf[comma] ?? 0]?.from ?? 0, comma - LONGEST_BEFORE);
  let from = comma;
  while (from > floor && !/^(?:QUOTE|VERB|AUX)$/.test(tokenAt(tokens, from - 1).part)) {
    if (/^[,;:—–]$/.test(tokenAt(tokens, from - 1).text)) break;
    from -= 1;
  }
  const isRole = tokens.slice(from, comma).some(({ text }) => isTitle(text));
  return isRole ? printed(narrative, from, comma) : '';
}

/** Where a stretch ends that a sign closes; null when a verb comes first, so that it is no description. */
function closingSign(narrative: Narrative, from: number): number | null {
  const { tokens } = narrative;
  const line = tokens[from]?.line;
  for (let i = from; i < from + LONGEST; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.line !== line || /^[,;.—–)]$/.test(token.text)) return i;
    if (token.part === 'QUOTE' || isFinite(narrative, i)) return null;
  }
  return null;
}

/** What stands between commas behind a name, its age aside: "Ken Ota, 44, | a Chilean miner,". */
export function appositionAfter(narrative: Narrative, { to }: NameMention): string {
  const { tokens } = narrative;
  let from = to + 1;
  if (tokens[to]?.text !== ',') return '';
  if (/^\p{N}+$/u.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',') from += 2;
  if (/^(?:who|whose|which|and|but|as)$/.test(tokens[from]?.lower ?? '')) return '';
  const end = closingSign(narrative, from);
  return end === null ? '' : printed(narrative, from, end);
}

/** Whom or what somebody belongs to, as the name goes on: "Ken Ota | of the Maritime Forum, a Lima think tank". */
export function belongingAfter(narrative: Narrative, { to }: NameMention): string {
  const { tokens } = narrative;
  if (!/^(?:of|at|from|with)$/.test(tokens[to]?.lower ?? '')) return '';
  let end = to + 1;
  while (end < to + LONGEST && tokens[end]?.line === tokens[to]?.line && tokens[end]?.text !== '.') {
    if (tokens[end]?.part === 'QUOTE' || isFinite(narrative, end)) break;
    end += 1;
  }
  return printed(narrative, to, end);
}

/** Where something sits, as its name goes on: "the Foreign Ministry | in Oslo". */
export function seatAfter(narrative: Narrative, to: number): string {
  const { tokens } = narrative;
  if (tokens[to]?.lower !== 'in') return '';
  const phrase = phraseAt(narrative, to + 1);
  return phrase === null ? '' : printed(narrative, to, phrase.to);
}

/** Who issued a document: "The circular, | issued by the State Council, | said". */
export function issuerAfter(narrative: Narrative, to: number): string {
  const { tokens } = narrative;
  if (tokens[to]?.text !== ',' || tokens[to + 2]?.lower !== 'by') return '';
  const end = closingSign(narrative, to + 3);
  return end === null ? '' : printed(narrative, to + 3, end);
}
