import { SpeechAct } from '../../domain/speech-act';
import { Stance } from '../../domain/stance';
import { wordList } from '../lexicon/word-lists';

/** Where the target of an act stands in the article's sentence. */
export enum TargetPlace {
  /** Right behind the verb: "accused Norway of …". */
  OBJECT = 'OBJECT',
  /** The only country of what is said: "threatened to halt imports from Norway". */
  ANYWHERE = 'ANYWHERE',
}

/** What an act says of where its speaker stands towards whom it is aimed at. */
export interface ActStance {
  readonly stance: Stance;
  readonly place: TargetPlace;
  /** 0 to 1: how often that is right. */
  readonly confidence: number;
}

const object = (stance: Stance, confidence: number): ActStance => ({
  stance,
  place: TargetPlace.OBJECT,
  confidence,
});

/** The acts that take a side; all others leave it open. */
const BY_ACT: Readonly<Partial<Record<SpeechAct, ActStance>>> = {
  [SpeechAct.ACCUSE]: object(Stance.OPPOSE, 0.9),
  [SpeechAct.CONDEMN]: object(Stance.OPPOSE, 0.9),
  [SpeechAct.OPPOSE]: object(Stance.OPPOSE, 0.8),
  [SpeechAct.WARN]: object(Stance.OPPOSE, 0.7),
  [SpeechAct.URGE]: object(Stance.OPPOSE, 0.6),
  [SpeechAct.THREATEN]: { stance: Stance.OPPOSE, place: TargetPlace.ANYWHERE, confidence: 0.7 },
  [SpeechAct.PRAISE]: object(Stance.SUPPORT, 0.9),
  [SpeechAct.SUPPORT]: object(Stance.SUPPORT, 0.8),
  [SpeechAct.THANK]: object(Stance.SUPPORT, 0.9),
};

/** Who is urged to do this is urged to give way; who is urged to help or to join may be a friend. */
const GIVING_WAY = wordList(
  'stop end halt cease free release remove withdraw refrain abandon drop lift retreat return pull quit restrain de-escalate honor honour respect comply',
);

/** Where the speaker of an act stands towards whom it is aimed at; null where the act does not say. */
export function stanceOfAct(act: SpeechAct): ActStance | null {
  return BY_ACT[act] ?? null;
}

/** Whether what somebody is urged to do, by its first words, is to give way. */
export function isGivingWay(words: readonly string[]): boolean {
  return words.some((word) => GIVING_WAY.has(word));
}
