import type { Narrative } from '../text/narrative';
import { phraseAt } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { wordList } from '../lexicon/word-lists';
import type { Subject } from '../cues/subject';
import { plainSubject } from '../cues/subject';

const UTTERANCES = wordList(
  'message answer reply response verdict conclusion advice warning view take reaction explanation plea prediction comment argument point retort motto question request demand complaint lesson word words',
);

/**
 * Who speaks where a noun of saying is the subject: of "her message was blunt: “…”" she, of "Marrow’s verdict: “…”"
 * Marrow. Null where the subject is no such noun or nobody's.
 */
export function ownerOfWords(narrative: Narrative, { from }: Subject): Subject | null {
  const { tokens } = narrative;
  const phrase = phraseAt(narrative, from);
  if (phrase?.from !== from || !UTTERANCES.has(tokenAt(tokens, phrase.to - 1).lower)) return null;
  if (/^(?:his|her)$/.test(tokenAt(tokens, from).lower)) return plainSubject(from, from + 1);
  for (let i = phrase.to - 2; i > from; i -= 1)
    if (tokenAt(tokens, i).part === 'PART') return plainSubject(from, i);
  return null;
}
