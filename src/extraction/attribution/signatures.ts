import { weightOf } from '../lexicon/attribution-rules';
import type { Candidate } from '../cues/candidate';
import { isHeadingWord } from '../lexicon/heading-words';
import type { Narrative } from '../text/narrative';
import type { Subject } from '../cues/subject';
import { mainSubject } from '../cues/subjects';
import { tokenAt } from '../text/tokens';
import { labelAt } from '../speakers/transcript-turns';

const LONGEST_LABEL = 6;
const LONGEST_LABELLED = 60;

/** "Lind: …" before a line, as in headlines and transcripts. */
export function labelBefore(narrative: Narrative, token: number): Candidate | null {
  const { tokens } = narrative;
  let from = token;
  while (from > 0 && tokens[from - 1]?.line === tokens[token]?.line && token - from < LONGEST_LABELLED)
    from -= 1;
  if (tokens[from - 1]?.line === tokens[token]?.line) return null;
  const subject = labelAt(narrative, from);
  if (subject === null || subject.to > token || isHeadingWord(tokenAt(tokens, from).lower)) return null;
  return { rule: 'label', score: weightOf('label'), event: null, subject, eventIndex: -1, carriedFrom: -1 };
}

/** ‘A NEW DAY’: President Lind promised … */
export function kickerOf(
  narrative: Narrative,
  quote: number,
  token: number,
  sentence: number,
): Candidate | null {
  const { text, tokens, quotes, sentences } = narrative;
  const { innerStart = 0, innerEnd = 0, words = 0 } = quotes[quote] ?? {};
  const opens = tokenAt(tokens, token - 1).line !== tokenAt(tokens, token).line;
  if (!opens || tokenAt(tokens, token + 1).text !== ':' || words > LONGEST_LABEL) return null;
  if (/\p{Ll}/u.test(text.slice(innerStart, innerEnd))) return null;
  const subject = mainSubject(narrative, token + 2, sentences[sentence]?.to ?? token);
  return (
    subject && {
      rule: 'kicker',
      score: weightOf('kicker'),
      event: null,
      subject,
      eventIndex: -1,
      carriedFrom: -1,
    }
  );
}

/** “…” — Name */
export function signatureAfter(narrative: Narrative, token: number): Candidate | null {
  const { tokens, phrases, phraseOf } = narrative;
  const [quote, dash, name] = [tokens[token], tokens[token + 1], tokens[token + 2]];
  if (quote === undefined || dash === undefined || name === undefined || name.line !== dash.line) return null;
  // A signature may have a line of its own.
  if (dash.line > quote.line + 1) return null;
  if (!/^[-–—―]+$/.test(dash.text) || name.part !== 'PROPN') return null;
  const phrase = phrases[phraseOf[token + 2] ?? -1];
  if (
    phrase?.from !== token + 2 ||
    (tokens[phrase.to]?.line === name.line && !/^[.,(]$/.test(tokens[phrase.to]?.text ?? ''))
  )
    return null;
  const subject: Subject = { from: phrase.from, to: phrase.to, outerFrom: phrase.from, inherited: false };
  return { rule: 'dash', score: weightOf('dash'), event: null, subject, eventIndex: -1, carriedFrom: -1 };
}
