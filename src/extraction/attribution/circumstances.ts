import type { Span } from '../../domain/text/text-search';
import type { CueEvent } from '../cues/cue-event';
import type { Mention } from '../extraction';
import type { Narrative } from '../text/narrative';
import type { Stretch } from '../cues/reported-clause';

const VENUE =
  /\b(?:at|in|during|on) (?:(?:an?|the|his|her|their|its) )?(?:[\p{L}\p{N}’'“”."-]+ ){0,7}?(?:conference|briefing|interview|speech|statement|rally|ceremony|hearing|meeting|summit|debate|address|email|e-mail|letter|post|tweet|report|forum|event|remarks|testimony|broadcast|podcast|show|video|article|op-ed|column|memo|press release|telephone call|phone call|call|convention|parliament|court)\b(?: (?:at|in|with|to) (?:the |a |an )?(?:\p{Lu}[\p{L}\p{N}’'.-]*)(?: (?:of |the )?\p{Lu}[\p{L}\p{N}’'.-]*){0,4})?/u;
const PLACE =
  /\b(?:in|at) (?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,4})/u;
const LONGEST = 70;

/** The narrative of the sentence that attributes, without what is reported: where place and day of saying stand. */
export interface Circumstances {
  /** The sentence's own words; what is reported is blanked, so offsets hold. */
  readonly text: string;
  readonly offset: number;
}

/** The words around an attribution that say when and where, never what was said. */
export function circumstancesOf(
  narrative: Narrative,
  event: CueEvent,
  reported: readonly Stretch[],
): Circumstances {
  const sentence = narrative.sentences[event.sentence];
  const from = Math.max(sentence?.from ?? 0, event.from - LONGEST);
  const to = Math.min(sentence?.to ?? 0, event.to + LONGEST);
  const start = narrative.tokens[from]?.start ?? 0;
  const end = narrative.tokens[to - 1]?.end ?? start;
  const hidden = [...reported].map((stretch) => ({
    start: narrative.tokens[stretch.from]?.start ?? start,
    end: narrative.tokens[stretch.to - 1]?.end ?? start,
  }));
  for (let i = from; i < to; i += 1) {
    const token = narrative.tokens[i];
    if (token !== undefined && token.quote >= 0) hidden.push({ start: token.start, end: token.end });
  }
  let text = narrative.text.slice(start, end);
  for (const span of hidden) {
    const [a, b] = [Math.max(0, span.start - start), Math.min(text.length, span.end - start)];
    if (b > a) text = text.slice(0, a) + '\u0000'.repeat(b - a) + text.slice(b);
  }
  return { text, offset: start };
}

const mention = (narrative: Narrative, span: Span): Mention => ({
  ...span,
  text: narrative.text.slice(span.start, span.end),
});

/** Where or in what it was said: "in a news conference", "at a White House media briefing", "in Vladivostok". */
export function venueIn(narrative: Narrative, { text, offset }: Circumstances): Mention | null {
  const occasion = VENUE.exec(text) ?? PLACE.exec(text);
  if (occasion === null) return null;
  const lead = /^(?:at|in|during|on) (?:(?:an?|the) )?/.exec(occasion[0])?.[0].length ?? 0;
  const start = offset + occasion.index + lead;
  return mention(narrative, { start, end: offset + occasion.index + occasion[0].length });
}
