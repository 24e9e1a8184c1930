import type { ActorsInText } from './actors-in-text';
import type { CueEvent } from '../cues/cue-event';
import type { Gender } from '../lexicon/forenames';
import type { NamedActor, NameMention } from './named-actor';
import type { Narrative } from '../text/narrative';
import type { Token } from '../text/tokens';

/** Who a pronoun means, and how sure that is (0 to 1). */
export interface Antecedent {
  readonly actor: NamedActor;
  readonly confidence: number;
}

const MOST_MENTIONS = 40;
const FARTHEST_SENTENCES = 12;

/** Points for and against a name before a pronoun. Set by hand; a sentence further away costs one. */
const POINTS = {
  perSentence: -1,
  newParagraph: -0.4,
  sameGender: 1.2,
  otherGender: -20,
  unknownGender: -0.2,
  subject: 1.6,
  topic: 3,
  /** Who speaks once tends to go on speaking. */
  speaker: 1.2,
  lastSpeaker: 1.5,
  sentenceInitial: 0.6,
  afterPreposition: -0.7,
  possessive: -1,
  /** "Holm asked Lind … he said": who was asked answers. */
  asked: 2.5,
  asker: -2.5,
  /** "he told Holm": he is not Holm. */
  hearerInSameClause: -20,
  frequent: 0.35,
  bareSurname: -0.3,
} as const;

/** Finds the person behind he, she, him and her. */
export class PronounFinder {
  private readonly cueBySubject = new Map<number, CueEvent>();
  private readonly cueOfSentence = new Map<number, CueEvent[]>();

  constructor(
    private readonly narrative: Narrative,
    events: readonly CueEvent[],
  ) {
    for (const event of events) {
      if (event.strength > 0)
        for (let i = event.subject.from; i < event.subject.to && i < event.subject.from + 20; i += 1)
          this.cueBySubject.set(i, event);
      const list = this.cueOfSentence.get(event.sentence) ?? [];
      if (list.length < 12) list.push(event);
      this.cueOfSentence.set(event.sentence, list);
    }
  }

  private isSubject(mention: NameMention): boolean {
    const { tokens, phrases, phraseOf } = this.narrative;
    const end = Math.max(mention.to, phrases[phraseOf[mention.to - 1] ?? -1]?.to ?? 0);
    const next = tokens[end];
    if (next === undefined || mention.possessive) return false;
    // "The ambassador, Ken Ota, voiced support": in apposition to the subject.
    if (next.text === ',' && tokens[mention.titleFrom - 1]?.text === ',') return isVerb(tokens[end + 1]);
    if (isVerb(next) || next.lower === 'who') return true;
    return next.part === 'ADV' && isVerb(tokens[end + 1]);
  }

  private score(
    mention: NameMention,
    pronoun: number,
    gender: Gender,
    lastSpeaker: NamedActor | null,
  ): number {
    const { tokens, sentences, sentenceOf } = this.narrative;
    const { actor } = mention;
    const sentence = sentenceOf[mention.from] ?? 0;
    const distance = (sentenceOf[pronoun] ?? 0) - sentence;
    let score = distance * POINTS.perSentence;
    if (tokens[mention.from]?.line !== tokens[pronoun]?.line) score += POINTS.newParagraph;
    score +=
      actor.gender === null
        ? POINTS.unknownGender
        : actor.gender === gender
          ? POINTS.sameGender
          : POINTS.otherGender;
    if (this.isTopic(mention)) score += POINTS.topic;
    else if (mention.possessive) score += POINTS.possessive;
    else if (this.isSubject(mention)) score += POINTS.subject;
    else if (this.isGoverned(mention)) score += POINTS.afterPreposition;
    if (this.cueBySubject.has(mention.from)) score += POINTS.speaker;
    if (sentences[sentence]?.from === mention.from) score += POINTS.sentenceInitial;
    if (actor === lastSpeaker) score += POINTS.lastSpeaker;
    if (actor.words.length === 1) score += POINTS.bareSurname;
    return score + this.questionPoints(mention, sentence) + POINTS.frequent * Math.log(1 + actor.mentions);
  }

  /** "For Lund, the lesson is simple." What follows is Lund's. */
  private isTopic({ from, titleFrom, to }: NameMention): boolean {
    const { tokens, sentences, sentenceOf } = this.narrative;
    const opens = sentences[sentenceOf[from] ?? 0]?.from === titleFrom - 1;
    return opens && tokens[titleFrom - 1]?.lower === 'for' && tokens[to]?.text === ',';
  }

  private isGoverned(mention: NameMention): boolean {
    const { tokens, phrases, phraseOf } = this.narrative;
    const from = Math.min(mention.from, phrases[phraseOf[mention.from] ?? -1]?.from ?? mention.from);
    return tokens[from - 1]?.part === 'ADP';
  }

  private questionPoints(mention: NameMention, sentence: number): number {
    for (const event of this.cueOfSentence.get(sentence) ?? []) {
      if (event.lemma !== 'ask' && event.lemma !== 'press' && event.lemma !== 'question') continue;
      if (mention.from >= event.cueTo && mention.from <= event.cueTo + 4) return POINTS.asked;
      if (mention.from >= event.subject.from && mention.to <= event.subject.to && !event.subject.inherited)
        return POINTS.asker;
    }
    return 0;
  }

  /** Names between the pronoun and the end of its clause are other people. */
  private excluded(pronoun: number, actors: ActorsInText): ReadonlySet<NamedActor> {
    const { tokens } = this.narrative;
    const others = new Set<NamedActor>();
    for (let i = pronoun + 1; i < pronoun + 8; i += 1) {
      const token = tokens[i];
      if (
        token === undefined ||
        token.part === 'QUOTE' ||
        /^[.,;:]$/.test(token.text) ||
        token.lower === 'that'
      )
        break;
      const mention = actors.mentionCovering(i);
      if (mention !== null && !mention.possessive) others.add(mention.actor);
    }
    return others;
  }

  /** The person that a pronoun at a token means; null when nobody fits. */
  resolve(
    pronoun: number,
    gender: Gender,
    actors: ActorsInText,
    lastSpeaker: NamedActor | null,
  ): Antecedent | null {
    const { mentions } = actors;
    const others = this.excluded(pronoun, actors);
    const scores = new Map<NamedActor, number>();
    for (let i = lastBefore(mentions, pronoun); i >= 0 && scores.size < MOST_MENTIONS; i -= 1) {
      const mention = mentions[i];
      if (mention === undefined) break;
      const distance =
        (this.narrative.sentenceOf[pronoun] ?? 0) - (this.narrative.sentenceOf[mention.from] ?? 0);
      if (distance > FARTHEST_SENTENCES && scores.size > 0) break;
      const { actor } = mention;
      if (!actor.person || actor.doubtful || others.has(actor)) continue;
      const score = this.score(mention, pronoun, gender, lastSpeaker);
      scores.set(mention.actor, Math.max(score, scores.get(mention.actor) ?? -Infinity));
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1]);
    const [best, second] = ranked;
    if (best === undefined || best[1] < -12) return null;
    const margin = best[1] - (second?.[1] ?? best[1] - 4);
    return { actor: best[0], confidence: Math.min(0.95, 0.6 + margin * 0.09) };
  }
}

const isVerb = (token: Token | undefined): boolean => token?.part === 'VERB' || token?.part === 'AUX';

function lastBefore(mentions: readonly NameMention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
