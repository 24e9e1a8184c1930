import { ActorKind } from '../../domain/actor-kind';
import { Attribution } from '../../domain/attribution';
import type { ActorsInText } from './actors-in-text';
import type { Gender } from '../lexicon/forenames';
import { phraseAt } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import type { PronounFinder } from './pronouns';
import { UNKNOWN_SPEAKER } from './speaker';
import type { Speaker, SpeakerContext } from './speaker';
import { SpeakersByPhrase } from './speakers-by-phrase';
import { listedSubjects } from '../cues/listed-subjects';
import { plainSubject } from '../cues/subject';
import type { Subject } from '../cues/subject';
import { TranscriptTurns } from './transcript-turns';

/** Makes out who the subject of an attribution is: by name, description or pronoun. */
export class SpeakerFinder {
  private readonly turns: TranscriptTurns;
  private readonly phrases: SpeakersByPhrase;

  constructor(
    private readonly narrative: Narrative,
    private readonly pronouns: PronounFinder,
  ) {
    this.phrases = new SpeakersByPhrase(narrative);
    this.turns = new TranscriptTurns(narrative);
  }

  /** Who a label of a transcript means that says only "Q" or "A"; null for any other subject. */
  private byTurn(subject: Subject, { actors }: SpeakerContext): Speaker | null {
    const part = this.turns.roleOf(subject);
    if (part === null) return null;
    const answering = part === 'answer' ? this.turns.answering(actors) : null;
    return answering === null
      ? UNKNOWN_SPEAKER
      : this.phrases.named(answering, actors, Attribution.COREFERENCE, 0.8);
  }

  /** "I" and "we" in a turn of a transcript are who speaks there. */
  private inOwnName(token: number, lower: string, context: SpeakerContext): Speaker {
    const label = this.turns.labelOf(token);
    // A label that is itself "I", as an interviewer's often is, names nobody.
    if (label === null || phraseAt(this.narrative, label.from)?.pronoun === true) return UNKNOWN_SPEAKER;
    const speaker = this.resolve(label, context);
    const sure = lower === 'i' ? 0.9 : 0.7;
    return {
      ...speaker,
      attribution: Attribution.COREFERENCE,
      confidence: Math.min(sure, speaker.confidence),
    };
  }

  private byPronoun(token: number, context: SpeakerContext): Speaker {
    const lower = this.narrative.tokens[token]?.lower ?? '';
    if (lower === 'who' || lower === 'which' || lower === 'that') return this.antecedentOf(token, context);
    if (lower === 'i' || lower === 'we') return this.inOwnName(token, lower, context);
    const gender = genderOfPronoun(lower);
    if (gender !== null) return this.personMeant(token, gender, context);
    if (lower !== 'it' && lower !== 'they') return UNKNOWN_SPEAKER;
    const { lastSpeaker: last } = context;
    const impersonal =
      last !== null &&
      (last.kind !== ActorKind.PERSON ||
        (lower === 'they' && (last.others !== undefined || last.actor?.gender === null)));
    if (!impersonal)
      return lower === 'it' ? (this.lastThing(token, context.actors) ?? UNKNOWN_SPEAKER) : UNKNOWN_SPEAKER;
    const attribution =
      last.attribution === Attribution.ANONYMOUS ? last.attribution : Attribution.COREFERENCE;
    return { ...last, attribution, confidence: 0.6 };
  }

  private personMeant(token: number, gender: 'he' | 'she', { actors, lastSpeaker }: SpeakerContext): Speaker {
    const found = this.pronouns.resolve(token, gender, actors, lastSpeaker?.actor ?? null);
    if (found === null)
      return lastSpeaker?.attribution === Attribution.ANONYMOUS ? lastSpeaker : UNKNOWN_SPEAKER;
    found.actor.gender ??= gender;
    return this.phrases.named(found.actor, actors, Attribution.COREFERENCE, found.confidence);
  }

  /** "it said": the last thing that can speak and stands at the start of a sentence before. */
  private lastThing(token: number, actors: ActorsInText): Speaker | null {
    const sentence = this.narrative.sentenceOf[token] ?? 0;
    for (let back = 0; back <= 3; back += 1) {
      const { from = 0 } = this.narrative.sentences[sentence - back] ?? {};
      const phrase = phraseAt(this.narrative, from);
      if (phrase === null || phrase.pronoun || phrase.from >= token) continue;
      const speaker = this.phrases.resolve(plainSubject(phrase.from, phrase.to), actors);
      if (speaker.kind !== ActorKind.PERSON && speaker.name !== null)
        return { ...speaker, attribution: Attribution.COREFERENCE, confidence: 0.5 };
    }
    return null;
  }

  private antecedentOf(token: number, context: SpeakerContext): Speaker {
    let before = token - 1;
    while (before > 0 && /^[,)]$/.test(this.narrative.tokens[before]?.text ?? '')) before -= 1;
    const phrase = phraseAt(this.narrative, before);
    if (phrase === null || phrase.from >= token) return UNKNOWN_SPEAKER;
    if (phrase.pronoun) return this.byPronoun(phrase.from, context);
    const found = this.phrases.resolve(plainSubject(phrase.from, phrase.to), context.actors);
    return {
      ...found,
      attribution: found.attribution === Attribution.STATED ? Attribution.COREFERENCE : found.attribution,
    };
  }

  /** Who the subject means, and who else when it is several. `context` says whose names count and who spoke last. */
  resolve(subject: Subject, context: SpeakerContext): Speaker {
    const parts = this.phrases.jointlyNamed(listedSubjects(this.narrative, subject), context.actors);
    const [first, ...others] = parts.map((part) => ({ subject: part, speaker: this.meant(part, context) }));
    if (first === undefined || others.length === 0) return this.meant(subject, context);
    return { ...first.speaker, others };
  }

  private meant(subject: Subject, context: SpeakerContext): Speaker {
    const turn = this.byTurn(subject, context);
    if (turn !== null) return turn;
    const first = phraseAt(this.narrative, subject.from);
    const lower = this.narrative.tokens[subject.from]?.lower ?? '';
    const isOwner = subject.to - subject.from === 1 && /^(?:his|her)$/.test(lower);
    if (first?.pronoun === true || isOwner || lower === 'which' || lower === 'that')
      return this.byPronoun(subject.from, context);
    return this.phrases.resolve(subject, context.actors);
  }
}

/** The gender of he and she in all their forms. */
function genderOfPronoun(lower: string): Gender {
  if (/^(?:he|him|his|himself)$/.test(lower)) return 'he';
  return /^(?:she|her|hers|herself)$/.test(lower) ? 'she' : null;
}
