import { SpeechAct } from '../../domain/speech-act';
import { wordList } from './word-lists';

// Verbs that name an act whatever follows them. Everything else asserts.
const VERBS: Readonly<Partial<Record<SpeechAct, string>>> = {
  [SpeechAct.DENY]: 'deny refute rebut disavow repudiate',
  [SpeechAct.ACCUSE]: 'accuse blame',
  [SpeechAct.CONDEMN]:
    'condemn denounce deplore decry slam blast criticize criticise rebuke assail attack lambast lambaste deride mock ridicule scold rail lament',
  [SpeechAct.PRAISE]: 'praise applaud hail laud commend salute congratulate',
  [SpeechAct.SUPPORT]: 'support back endorse welcome defend',
  [SpeechAct.OPPOSE]: 'oppose',
  [SpeechAct.URGE]: 'urge encourage implore beg order instruct exhort plead demand request',
  [SpeechAct.PROMISE]: 'promise vow pledge swear',
  [SpeechAct.WARN]: 'warn caution',
  [SpeechAct.THREATEN]: 'threaten',
  [SpeechAct.AGREE]: 'agree',
  [SpeechAct.THANK]: 'thank',
  [SpeechAct.APOLOGIZE]: 'apologize apologise',
  [SpeechAct.ASK]: 'ask wonder inquire question',
};

const BY_VERB: ReadonlyMap<string, SpeechAct> = new Map(
  Object.values(SpeechAct).flatMap((act) =>
    (VERBS[act] ?? '').split(' ').map((verb) => [verb, act] as const),
  ),
);

/** What is voiced or expressed: "voiced support for", "expressed regret". */
const BY_NOUN: Readonly<Record<string, SpeechAct>> = {
  support: SpeechAct.SUPPORT,
  solidarity: SpeechAct.SUPPORT,
  backing: SpeechAct.SUPPORT,
  opposition: SpeechAct.OPPOSE,
  regret: SpeechAct.APOLOGIZE,
  remorse: SpeechAct.APOLOGIZE,
  gratitude: SpeechAct.THANK,
  thanks: SpeechAct.THANK,
  appreciation: SpeechAct.THANK,
  outrage: SpeechAct.CONDEMN,
  anger: SpeechAct.CONDEMN,
  admiration: SpeechAct.PRAISE,
};

const VOICING = wordList('voice express offer extend');

/** The act that a verb of saying names by itself; null for "said" and others that only assert. */
export function actOfVerb(lemma: string): SpeechAct | null {
  return BY_VERB.get(lemma) ?? null;
}

/** The act of "voiced support", "expressed regret"; null for another verb or thing. */
export function actOfVoicing(lemma: string, words: readonly string[]): SpeechAct | null {
  if (!VOICING.has(lemma)) return null;
  const noun = words.slice(0, 4).find((word) => BY_NOUN[word] !== undefined);
  return noun === undefined ? null : (BY_NOUN[noun] ?? null);
}
