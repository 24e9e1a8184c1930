import type { Narrative } from '../text/narrative';
import { phraseAt } from '../text/narrative';
import type { NounPhrase } from '../text/noun-phrases';
import { tokenAt } from '../text/tokens';
import type { Subject } from './subject';
import { plainSubject } from './subject';

const MOST_LISTED = 6;

const isNamed = ({ tokens }: Narrative, { from, to }: NounPhrase): boolean => {
  const [first, last] = [tokenAt(tokens, from), tokenAt(tokens, to - 1)];
  return last.capital && last.part === 'PROPN' && (first.capital || first.part === 'DET');
};

/** "The energy, health and transport group": what one article leads off is one thing. */
const leadsModifiers = ({ tokens }: Narrative, { from, to }: NounPhrase): boolean =>
  tokenAt(tokens, from).part === 'DET' && !tokenAt(tokens, to - 1).capital;

/**
 * The first phrase of a list that ends with "and" and a phrase: of "the United States, Japan and South Korea" the first. The
 * phrase given where no list leads up to it.
 */
export function firstListed(narrative: Narrative, before: NounPhrase, limit: number): NounPhrase {
  const { tokens, phrases, phraseOf } = narrative;
  let first = before;
  for (let items = 0; items < MOST_LISTED; items += 1) {
    if (tokens[first.from - 1]?.text !== ',' || tokenAt(tokens, first.from).part === 'DET') break;
    const earlier = phrases[phraseOf[first.from - 2] ?? -1];
    if (earlier?.to !== first.from - 1 || earlier.pronoun || earlier.from < limit) break;
    const opens = earlier.from === limit || !/^(?:ADP|VERB)$/.test(tokenAt(tokens, earlier.from - 1).part);
    if (isNamed(narrative, earlier) && isNamed(narrative, first)) first = earlier;
    else if (opens && leadsModifiers(narrative, earlier) && !tokenAt(tokens, first.from).capital)
      return earlier;
    else break;
  }
  return first;
}

/** The subjects that "and" and commas join in one, at most seven; the subject alone when it is not such a list. */
export function listedSubjects(narrative: Narrative, subject: Subject): readonly Subject[] {
  const { tokens } = narrative;
  const parts: Subject[] = [];
  let from = subject.from;
  for (let i = subject.from; i < subject.to; i += 1) {
    const token = tokenAt(tokens, i);
    const joins = /^(?:and|&)$/.test(token.lower) || token.text === ',';
    if (!joins || phraseAt(narrative, i) !== null) continue;
    if (i > from) parts.push(plainSubject(from, i));
    from = i + 1;
  }
  if (from === subject.from || from >= subject.to || parts.length > MOST_LISTED) return [subject];
  return [...parts, plainSubject(from, subject.to)];
}
