import { SpeechAct } from '../domain/speech-act';
import { Stance } from '../domain/stance';

/** What the wording of a claim is made of. */
export interface WordedStatement {
  readonly text: string;
  /** Cue and clause as printed; null of direct speech. */
  readonly reported: string | null;
}

// Whom these mean stands outside of the quotation.
const LEANS_ON_OTHERS =
  /\b(?:i|we|me|us|my|our|ours|mine|myself|ourselves|you|your|he|she|him|her|his|hers|they|them|their|this|these|here)\b/iu;
const IT_FIRST = /^it\b/iu;
const EDGES = /^[\s"'“”„«»‘’,;:.…–—-]+|[\s"'“”„«»‘’,;:…–—-]+$/gu;
const CUE_BEHIND = /^[\p{L} ]{1,40}: /u;
const FIRST_LETTER = /^\p{Ll}/u;

/**
 * A claim's first wording, from the words of a quotation: what stands alone begins with a capital, without marks. Words
 * like "we" and "he" mean somebody whom only the article names, so the speakers are put before them, with the article's own
 * verb where there is one: "The island has told Denmark it would pay".
 */
export function claimWording({ text, reported }: WordedStatement, speakers: readonly string[]): string {
  const words = text.replace(EDGES, '');
  const leans = LEANS_ON_OTHERS.test(words) || IT_FIRST.test(words);
  if (!leans || speakers.length === 0) return words.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
  const speaker = asListed(speakers);
  // "according to: ferries run late": the cue stood behind the words.
  const isLed = reported !== null && !CUE_BEHIND.test(reported);
  return isLed ? `${speaker} ${reported}` : `${speaker}: “${words}”`;
}

function asListed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

const OPEN = new Set([SpeechAct.ASK, SpeechAct.REFUSE, SpeechAct.DECLINE_COMMENT]);

/** Where a quotation stands towards the claim that was made of it: who denies the words opposes it, who asks leaves it open. */
export function stanceOfOwnClaim(act: SpeechAct): Stance {
  if (act === SpeechAct.DENY) return Stance.OPPOSE;
  return OPEN.has(act) ? Stance.UNCLEAR : Stance.SUPPORT;
}
