import type { CueFrame, CueVerb } from '../lexicon/cue-lexicon';
import type { Subject } from './subject';

/** How the words that attribute stand to each other. */
export enum CueOrder {
  /** "the minister said" */
  SUBJECT_FIRST = 'SUBJECT_FIRST',
  /** "said the minister" */
  VERB_FIRST = 'VERB_FIRST',
  /** "according to the minister", "in the words of …" */
  SOURCE_PHRASE = 'SOURCE_PHRASE',
  /** "The minister's answer: …" */
  COLON = 'COLON',
}

/** Words that say that somebody said something. Token indexes, ends exclusive. */
export interface CueEvent {
  readonly order: CueOrder;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly lemma: string;
  readonly verbs: readonly CueVerb[];
  /** 0 to 1, see CueVerb. Other verbs than those of saying have 0. */
  readonly strength: number;
  readonly subject: Subject;
  /** Who passes the words on: of "state TV quoted the minister as saying" the broadcaster. */
  readonly relay?: Subject | null;
  readonly sentence: number;
  /** Where the attribution starts: the subject with all that belongs to it, or the cue. */
  readonly from: number;
  /** Where subject and cue both have ended. */
  readonly to: number;
}

/** Whether a verb of the cue takes one of these after it. */
export function takes({ verbs }: CueEvent, ...frames: readonly CueFrame[]): boolean {
  return verbs.some(({ frame }) => frames.includes(frame));
}
