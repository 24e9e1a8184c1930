import { Stance } from '../../domain/stance';
import type { CueEvent } from '../cues/cue-event';
import { VerbalAct } from '../extraction';
import type { ActSuggestion, Mention } from '../extraction';
import type { Narrative } from '../text/narrative';
import { afterThat, Opening } from '../cues/reported-clause';
import type { ReportedClause } from '../cues/reported-clause';
import { wordList } from '../lexicon/word-lists';

const DENYING = wordList('deny reject');
const CONDEMNING = wordList('condemn denounce deplore criticize criticise slam decry blast');
const PRAISING = wordList('praise applaud hail laud');

function targetOf(narrative: Narrative, clause: ReportedClause): Mention | null {
  const [whole] = clause.stretches;
  if (whole === undefined) return null;
  const { from, to } = afterThat(narrative, whole);
  const [first, last] = [narrative.tokens[from], narrative.tokens[to - 1]];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, text: narrative.text.slice(first.start, last.end) };
}

/** What the cue alone says plainly: denied, condemned, praised, declined to comment. Null for all other cues. */
export function suggestionOf(
  narrative: Narrative,
  event: CueEvent,
  clause: ReportedClause,
): ActSuggestion | null {
  const after = [0, 1].map((i) => narrative.tokens[event.cueTo + i]?.lower);
  if (
    (event.lemma === 'decline' || event.lemma === 'refuse') &&
    after[0] === 'to' &&
    (after[1] === 'comment' || after[1] === 'answer')
  ) {
    return { act: VerbalAct.DECLINE_COMMENT, stance: Stance.NEUTRAL, target: null };
  }
  const negated = [1, 2].some((i) =>
    /^(?:not|never|n't)$|n[’']t$/.test(narrative.tokens[event.cueFrom - i]?.lower ?? ''),
  );
  if (negated || clause.opening === Opening.BEFORE) return null;
  const target = targetOf(narrative, clause);
  if (DENYING.has(event.lemma)) return { act: VerbalAct.DENY, stance: Stance.OPPOSE, target };
  if (clause.opening !== Opening.OBJECT) return null;
  if (CONDEMNING.has(event.lemma)) return { act: VerbalAct.CONDEMN, stance: Stance.OPPOSE, target };
  return PRAISING.has(event.lemma) ? { act: VerbalAct.PRAISE, stance: Stance.SUPPORT, target } : null;
}
