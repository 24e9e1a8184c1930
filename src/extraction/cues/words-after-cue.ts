import { clauseEnd } from './clause-end';
import { opensClause } from './clause-start';
import { takes } from './cue-event';
import { CueFrame } from '../lexicon/cue-lexicon';
import type { CueWindow } from './cue-window';
import { NOTHING_REPORTED, Opening, stretchBetween } from './reported-clause';
import type { ReportedClause } from './reported-clause';
import { wordList } from '../lexicon/word-lists';

const QUESTION_WORDS = wordList('who where when which');
/** Verbs of which whom and what they are for are all that was said. */
const APOLOGIES = wordList('apologize apologise');
const QUESTION_CUES = wordList('ask wonder tell explain know inquire question reveal disclose describe say');

/** The words that start at a token, as far as they go. */
export function wordsFrom(window: CueWindow, at: number, opening: Opening): ReportedClause {
  const stretches = stretchBetween(at, clauseEnd(window, at));
  return stretches.length === 0 ? NOTHING_REPORTED : { opening, stretches };
}

/** "said that …", "vowed to …", "condemned …": words that the verb governs, with no sign between. */
function complement(window: CueWindow, at: number): ReportedClause {
  const token = window.token(at);
  if (token === undefined || /^[.;?!)]$/.test(token.text)) return NOTHING_REPORTED;
  const end = clauseEnd(window, at);
  const found = (opening: Opening): ReportedClause => ({ opening, stretches: stretchBetween(at, end) });
  const question =
    QUESTION_WORDS.has(token.lower) && QUESTION_CUES.has(window.event.lemma) && at === window.event.to;
  if (opensClause(token.lower) || question) return found(Opening.THAT);
  if (QUESTION_WORDS.has(token.lower)) return NOTHING_REPORTED;
  if (APOLOGIES.has(window.event.lemma) && /^(?:to|for|over)$/.test(token.lower))
    return found(Opening.OBJECT);
  if (token.lower === 'to' && window.token(at + 1) !== undefined)
    return takes(window.event, CueFrame.INFINITIVE, CueFrame.APPEAL) || window.event.strength === 0
      ? found(Opening.INFINITIVE)
      : NOTHING_REPORTED;
  const clausal = takes(window.event, CueFrame.CLAUSE, CueFrame.HEARER);
  if (clausal && window.clauseFollows(at)) return found(Opening.CLAUSE);
  if (window.event.strength === 0 || takes(window.event, CueFrame.OBJECT, CueFrame.APPEAL, CueFrame.CLAUSE))
    return found(Opening.OBJECT);
  return NOTHING_REPORTED;
}

/** "The minister said, the plan is ready": a comma where others print none. */
function opensAfterComma(window: CueWindow, at: number): boolean {
  const { event } = window;
  const next = window.tokenOrNone(at);
  if (event.from > window.start || at !== event.to + 1 || event.strength < 0.9) return false;
  const opens =
    /^(?:DET|PRON|PROPN|NOUN)$/.test(next.part) && !/^(?:who|which|who.*|whose)$/.test(next.lower);
  return opens && takes(event, CueFrame.CLAUSE) && window.clauseFollows(at);
}

/** What is reported behind the attribution, from a token past hearer and circumstances. */
export function wordsAfter(window: CueWindow, at: number): ReportedClause {
  const [token, next] = [window.tokenOrNone(at), window.tokenOrNone(at + 1)];
  if (token.part === 'QUOTE') return wordsFrom(window, at, Opening.QUOTE);
  if (token.text !== ':' && token.text !== ',') return complement(window, at);
  if (next.part === 'QUOTE' || (next.lower === 'that' && window.tokenOrNone(at + 2).part === 'QUOTE'))
    return wordsFrom(window, at + 1, Opening.QUOTE);
  if (token.text === ':') return wordsFrom(window, at + 1, Opening.CLAUSE);
  // "said, without naming anyone, that …"
  for (let i = at + 1; i < Math.min(at + 16, window.limit); i += 1) {
    if (window.tokenOrNone(i).text !== ',') continue;
    const { lower, part } = window.tokenOrNone(i + 1);
    if (lower === 'that' || part === 'QUOTE') return wordsFrom(window, i + 1, Opening.THAT);
  }
  if (opensAfterComma(window, at + 1)) return wordsFrom(window, at + 1, Opening.CLAUSE);
  return NOTHING_REPORTED;
}
