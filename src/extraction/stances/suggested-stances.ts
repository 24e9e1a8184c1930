import { SpeechAct } from '../../domain/speech-act';
import type { CueEvent } from '../cues/cue-event';
import { spanOf } from '../cues/mentions';
import type { ExtractedStance } from '../extraction';
import { wordList } from '../lexicon/word-lists';
import { printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { isGivingWay, stanceOfAct, TargetPlace } from './act-stances';
import { countryOfPhrase, nameOfPhrase, onlyCountry } from './target-names';
import type { TargetName } from './target-names';

/** What may stand between a verb and whom it is aimed at: "called on Norway", "voiced support for Norway", "urged that Norway". */
const BETWEEN = wordList(
  'on upon for to at out with against support solidarity backing opposition gratitude thanks appreciation its his her their strong full that',
);
/** After these, "that" begins what is said and not whom it is said to. */
const TAKES_THAT = new Set([SpeechAct.URGE]);
const MOST_BETWEEN = 5;
const AFTER_TARGET = 8;

/** The first token behind a cue that may be its target. */
function startOfTarget({ tokens }: Narrative, { cueTo }: CueEvent, act: SpeechAct): number | null {
  for (let i = cueTo; i < cueTo + MOST_BETWEEN; i += 1) {
    const { lower, quote } = tokenAt(tokens, i);
    if (quote >= 0 || (lower === 'that' && !TAKES_THAT.has(act))) return null;
    if (!BETWEEN.has(lower)) return i;
  }
  return null;
}

function targetOf(
  narrative: Narrative,
  event: CueEvent,
  act: SpeechAct,
  place: TargetPlace,
): TargetName | null {
  const end = narrative.sentences[event.sentence]?.to ?? event.cueTo;
  if (place === TargetPlace.ANYWHERE) return onlyCountry(narrative, event.cueTo, end);
  const at = startOfTarget(narrative, event, act);
  if (at === null || at >= end) return null;
  const target = countryOfPhrase(narrative, at) ?? nameOfPhrase(narrative, at);
  if (target === null || act !== SpeechAct.URGE) return target;
  const words = narrative.tokens.slice(target.to, Math.min(end, target.to + AFTER_TARGET));
  return isGivingWay(words.map(({ lower }) => lower)) ? target : null;
}

/** Where a speaker stands towards a country or an actor, where the article's verb says it and names whom it is aimed at. */
export function stancesOf(
  narrative: Narrative,
  event: CueEvent | null,
  act: SpeechAct,
): readonly ExtractedStance[] {
  const said = event === null ? null : stanceOfAct(act);
  if (event === null || said === null) return [];
  const target = targetOf(narrative, event, act, said.place);
  if (target === null) return [];
  const { from, to, country } = target;
  const text = printed(narrative, from, to);
  const { stance, confidence } = said;
  return [{ stance, target: { ...spanOf(narrative, from, to), text }, country, confidence }];
}
