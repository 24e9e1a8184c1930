import { ActorKind } from '../domain/actor-kind';
import { Attribution } from '../domain/attribution';
import type { ActorsInText, NamedActor, NameMention } from './actors-in-text';
import type { Gender } from './forenames';
import { kindOfPhrase, isUnnamed } from './speaker-kinds';
import { printed } from './narrative';
import type { Narrative } from './narrative';
import type { NounPhrase } from './noun-phrases';
import type { PronounFinder } from './pronouns';
import { RolesInText } from './roles';
import type { Subject } from './subject';
import { TranscriptTurns } from './transcript-turns';

/** A mention made out: who is meant. */
export interface Speaker {
  /** Null when nobody is named and no description helps. */
  readonly name: string | null;
  readonly kind: ActorKind;
  readonly attribution: Attribution;
  readonly role: string | null;
  readonly actor: NamedActor | null;
  /** 0 to 1: how sure the mention means this actor. */
  readonly confidence: number;
}

/** Who spoke last, for pronouns. */
export interface SpeakerContext {
  readonly actors: ActorsInText;
  readonly lastSpeaker: Speaker | null;
}

const UNKNOWN: Speaker = {
  name: null,
  kind: ActorKind.UNNAMED,
  attribution: Attribution.COREFERENCE,
  role: null,
  actor: null,
  confidence: 0.3,
};
const ARTICLE = /^(?:the|a|an|one|some|his|her|its|their)\s+/i;

/** Makes out who the subject of an attribution is: by name, description or pronoun. */
export class SpeakerFinder {
  private readonly turns: TranscriptTurns;
  private readonly roles = new Map<ActorsInText, RolesInText>();

  constructor(
    private readonly narrative: Narrative,
    private readonly pronouns: PronounFinder,
  ) {
    this.turns = new TranscriptTurns(narrative);
  }

  /** Who a label of a transcript means that says only "Q" or "A"; null for any other subject. */
  private byTurn(subject: Subject, { actors }: SpeakerContext): Speaker | null {
    const part = this.turns.roleOf(subject);
    if (part === null) return null;
    const answering = part === 'answer' ? this.turns.answering(actors) : null;
    return answering === null ? UNKNOWN : this.named(answering, actors, Attribution.COREFERENCE, 0.8);
  }

  /** "I" and "we" in a turn of a transcript are who speaks there. */
  private inOwnName(token: number, lower: string, context: SpeakerContext): Speaker {
    const label = this.turns.labelOf(token);
    if (label === null) return UNKNOWN;
    const speaker = this.resolve(label, context);
    const sure = lower === 'i' ? 0.9 : 0.7;
    return {
      ...speaker,
      attribution: Attribution.COREFERENCE,
      confidence: Math.min(sure, speaker.confidence),
    };
  }

  private rolesOf(actors: ActorsInText): RolesInText {
    const known = this.roles.get(actors);
    if (known !== undefined) return known;
    const made = new RolesInText(this.narrative, actors);
    this.roles.set(actors, made);
    return made;
  }

  private named(
    actor: NamedActor,
    actors: ActorsInText,
    attribution: Attribution,
    confidence: number,
  ): Speaker {
    const role = this.rolesOf(actors).roleOf(actor);
    return {
      name: actor.name,
      kind: actor.person ? ActorKind.PERSON : kindOfPhrase(actor.name),
      attribution,
      role,
      actor,
      confidence,
    };
  }

  private phraseAt(token: number): NounPhrase | null {
    return this.narrative.phrases[this.narrative.phraseOf[token] ?? -1] ?? null;
  }

  private byPronoun(token: number, context: SpeakerContext): Speaker {
    const lower = this.narrative.tokens[token]?.lower ?? '';
    if (lower === 'who' || lower === 'which' || lower === 'that') return this.antecedentOf(token, context);
    if (lower === 'i' || lower === 'we') return this.inOwnName(token, lower, context);
    const gender = genderOfPronoun(lower);
    if (gender !== null) return this.personMeant(token, gender, context);
    if (lower !== 'it' && lower !== 'they') return UNKNOWN;
    const { lastSpeaker: last } = context;
    const impersonal =
      last !== null && (last.kind !== ActorKind.PERSON || (lower === 'they' && last.actor?.gender === null));
    if (!impersonal) return lower === 'it' ? (this.lastThing(token, context.actors) ?? UNKNOWN) : UNKNOWN;
    const attribution =
      last.attribution === Attribution.ANONYMOUS ? last.attribution : Attribution.COREFERENCE;
    return { ...last, attribution, confidence: 0.6 };
  }

  private personMeant(token: number, gender: 'he' | 'she', { actors, lastSpeaker }: SpeakerContext): Speaker {
    const found = this.pronouns.resolve(token, gender, actors, lastSpeaker?.actor ?? null);
    if (found === null) return lastSpeaker?.attribution === Attribution.ANONYMOUS ? lastSpeaker : UNKNOWN;
    found.actor.gender ??= gender;
    return this.named(found.actor, actors, Attribution.COREFERENCE, found.confidence);
  }

  /** "it said": the last thing that can speak and stands at the start of a sentence before. */
  private lastThing(token: number, actors: ActorsInText): Speaker | null {
    const sentence = this.narrative.sentenceOf[token] ?? 0;
    for (let back = 0; back <= 3; back += 1) {
      const { from = 0 } = this.narrative.sentences[sentence - back] ?? {};
      const phrase = this.phraseAt(from);
      if (phrase === null || phrase.pronoun || phrase.from >= token) continue;
      const speaker = this.byPhrase(
        { from: phrase.from, to: phrase.to, outerFrom: phrase.from, inherited: false },
        { actors, lastSpeaker: null },
      );
      if (speaker.kind !== ActorKind.PERSON && speaker.name !== null)
        return { ...speaker, attribution: Attribution.COREFERENCE, confidence: 0.5 };
    }
    return null;
  }

  private antecedentOf(token: number, context: SpeakerContext): Speaker {
    let before = token - 1;
    while (before > 0 && /^[,)]$/.test(this.narrative.tokens[before]?.text ?? '')) before -= 1;
    const phrase = this.phraseAt(before);
    if (phrase === null || phrase.from >= token) return UNKNOWN;
    if (phrase.pronoun) return this.byPronoun(phrase.from, context);
    const found = this.byPhrase(
      { from: phrase.from, to: phrase.to, outerFrom: phrase.from, inherited: false },
      context,
    );
    return {
      ...found,
      attribution: found.attribution === Attribution.STATED ? Attribution.COREFERENCE : found.attribution,
    };
  }

  private appositiveName(subject: Subject, actors: ActorsInText): NamedActor | null {
    if (this.narrative.tokens[subject.to]?.text !== ',') return null;
    for (let i = subject.to + 1; i < subject.to + 6; i += 1) {
      const mention = actors.mentionCovering(i);
      if (mention === null) continue;
      const next = this.narrative.tokens[mention.to]?.text;
      return mention.actor.person &&
        !mention.possessive &&
        (next === ',' ||
          next === '.' ||
          next === undefined ||
          this.narrative.tokens[mention.to]?.part === 'VERB')
        ? mention.actor
        : null;
    }
    return null;
  }

  private byPhrase(subject: Subject, context: SpeakerContext): Speaker {
    const { actors } = context;
    const head = this.phraseAt(subject.from);
    const end = head === null ? subject.to : Math.min(head.to, subject.to);
    const mention = actors.mentionCovering(end - 1);
    if (mention !== null && mention.to >= end && !(mention.possessive && mention.to < subject.to)) {
      return this.named(mention.actor, actors, Attribution.STATED, 0.95);
    }
    const apposed = this.appositiveName(subject, actors);
    if (apposed !== null) return this.named(apposed, actors, Attribution.STATED, 0.9);
    const described = this.rolesOf(actors).describedBy(subject);
    if (described !== null) return this.named(described, actors, Attribution.COREFERENCE, 0.7);
    return this.byDescription(subject, actors);
  }

  /** The person to whom the subject belongs: "President Lind’s office". */
  private ownerIn(subject: Subject, actors: ActorsInText): NameMention | null {
    for (let i = subject.from; i < Math.min(subject.to, subject.from + 8); i += 1) {
      const mention = actors.mentionCovering(i);
      if (mention !== null)
        return mention.possessive && mention.actor.person && mention.to < subject.to ? mention : null;
    }
    return null;
  }

  private byDescription(subject: Subject, actors: ActorsInText): Speaker {
    const text = printed(this.narrative, subject.from, subject.to);
    const kind = kindOfPhrase(text);
    const owner = this.ownerIn(subject, actors);
    const name =
      owner === null
        ? text.replace(ARTICLE, '')
        : `${owner.actor.name}${printed(this.narrative, owner.to, subject.to)}`;
    const unnamed = isUnnamed(text, kind);
    return {
      name,
      kind: unnamed ? ActorKind.UNNAMED : kind,
      attribution: unnamed ? Attribution.ANONYMOUS : Attribution.STATED,
      role: null,
      actor: null,
      confidence: unnamed ? 0.75 : 0.85,
    };
  }

  /** Who the subject means. `context` says whose names count and who spoke last. */
  resolve(subject: Subject, context: SpeakerContext): Speaker {
    const turn = this.byTurn(subject, context);
    if (turn !== null) return turn;
    const first = this.phraseAt(subject.from);
    const lower = this.narrative.tokens[subject.from]?.lower ?? '';
    if (first?.pronoun === true || lower === 'which' || lower === 'that')
      return this.byPronoun(subject.from, context);
    return this.byPhrase(subject, context);
  }
}

/** The gender of he and she in all their forms. */
function genderOfPronoun(lower: string): Gender {
  if (/^(?:he|him|his|himself)$/.test(lower)) return 'he';
  return /^(?:she|her|hers|herself)$/.test(lower) ? 'she' : null;
}
