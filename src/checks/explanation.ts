import { CheckOutcome, CheckWarning } from '../matching/checking/check-outcome';
import type { CheckedMatch } from '../matching/checking/judgement';
import { sharedWords } from '../matching/word-changes';
import type { Word } from '../matching/wording';
import type { QuotedWords } from '../matching/checking/quoted-words';

/** What a sentence about an outcome is made of. */
export interface Explained {
  readonly outcome: CheckOutcome;
  readonly warnings: readonly CheckWarning[];
  readonly asked: QuotedWords;
  /** The best first. */
  readonly matches: readonly CheckedMatch[];
  /** Who said the best of them, as the record has it; null when that is unknown. */
  readonly recordSpeaker: string | null;
  /** Whom the draft names. */
  readonly draftSpeaker: string | null;
}

/** Words shown on either side of a change. */
const AROUND = 3;
const MOST_SHOWN = 12;

/** Says in a sentence or two what the record has, for an editor. */
export function explanationOf(found: Explained): string {
  const { outcome, recordSpeaker, draftSpeaker } = found;
  const who = recordSpeaker ?? 'somebody without a name';
  switch (outcome) {
    case CheckOutcome.VERBATIM:
      return `The record has these words of ${who}, word for word.${senseOf(found)}`;
    case CheckOutcome.TRIMMED:
      return `The record has these words of ${who}, within a longer quotation.${senseOf(found)}`;
    case CheckOutcome.ALTERED:
      return changeOf(found);
    case CheckOutcome.SPLICED:
      return `The draft joins words of ${found.matches.length} statements: ${piecesOf(found)}.`;
    case CheckOutcome.OTHER_SPEAKER:
      return otherSpeaker(found);
    case CheckOutcome.ONLY_REPORTED:
      return `The record has this of ${who} in indirect speech only: the words are those of the article.`;
    case CheckOutcome.NOT_ON_RECORD:
      return `The record has no such words${draftSpeaker === null ? '' : ` of ${draftSpeaker}`}. That does not show that they were never said.`;
    case CheckOutcome.TOO_SHORT:
      return 'These are too few words to be found by. Search for them with quotations(search: "…").';
  }
}

function otherSpeaker({ recordSpeaker, draftSpeaker, matches }: Explained): string {
  const [best] = matches;
  const exactly = best !== undefined && best.similarity < 1 ? 'nearly these words' : 'these words';
  if (recordSpeaker === null) return `The record has ${exactly}, but not who said them.`;
  const other = draftSpeaker === null ? '' : `, and not of ${draftSpeaker}`;
  return `The record has ${exactly} of ${recordSpeaker}${other}.`;
}

function senseOf({ warnings, matches }: Explained): string {
  if (!warnings.includes(CheckWarning.SENSE_CUT)) return '';
  return ` The sentence goes on with words that can change its sense. It reads in full: “${shown(matches[0]?.candidate.stored.text ?? '')}”.`;
}

function changeOf({ matches: [best], asked, recordSpeaker }: Explained): string {
  if (best === undefined) return 'The draft has other words than the record.';
  if (best.isReordered)
    return `The draft has words of ${recordSpeaker ?? 'the speaker'} in another order. They read: “${shown(best.candidate.stored.text)}”.`;
  const { words: here } = best.candidate.stored;
  const pairs = sharedWords(here, asked.words);
  const places = changedPlaces(pairs, here.length, asked.words.length);
  const on = excerpt(here, places.here);
  const draft = excerpt(asked.words, places.there);
  return `On record ${recordSpeaker ?? 'the speaker'} said “${on}”; the draft says “${draft}”.`;
}

interface Places {
  readonly here: readonly [number, number];
  readonly there: readonly [number, number];
}

// Around the first place where the two differ, not counting what the draft leaves out before and after.
function changedPlaces(pairs: readonly (readonly [number, number])[], here: number, there: number): Places {
  const [first = [0, 0]] = pairs;
  let [i, j] = [Math.max(0, first[0] - first[1]), 0];
  for (const [nextHere, nextThere] of [...pairs, [here, there] as const]) {
    const isLast = nextHere === here && nextThere === there;
    const endHere = isLast ? Math.min(here, i + (there - j)) : nextHere;
    if (endHere > i || nextThere > j) return { here: [i, endHere], there: [j, nextThere] };
    [i, j] = [nextHere + 1, nextThere + 1];
  }
  return { here: [0, here], there: [0, there] };
}

function excerpt(words: readonly Word[], [from, to]: readonly [number, number]): string {
  const part = words.slice(Math.max(0, from - AROUND), Math.min(to, from + MOST_SHOWN) + AROUND);
  return shown(part.map(({ printed }) => printed).join(''));
}

function piecesOf({ matches }: Explained): string {
  return matches.map(({ candidate }) => `“${shown(candidate.stored.text)}”`).join(', ');
}

const MOST_CHARACTERS = 160;

function shown(text: string): string {
  const bare = text.replace(/\s+/g, ' ').replace(/^[\s"“”«»,;:]+|[\s"“”«»,;:.]+$/gu, '');
  return bare.length <= MOST_CHARACTERS ? bare : `${bare.slice(0, MOST_CHARACTERS).replace(/\s\S*$/, '')} …`;
}
