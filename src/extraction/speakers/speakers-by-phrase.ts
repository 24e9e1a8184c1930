import { ActorKind } from '../../domain/actor-kind';
import { Attribution } from '../../domain/attribution';
import type { ActorsInText } from './actors-in-text';
import type { NamedActor, NameMention } from './named-actor';
import { phraseAt, printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { RolesInText } from './roles';
import type { Speaker } from './speaker';
import { kindOfPhrase, isUnnamed } from '../lexicon/speaker-kinds';
import type { Subject } from '../cues/subject';

const ARTICLE = /^(?:the|a|an|one|some|his|her|its|their)\s+/i;

/** Makes out who a subject is that names or describes somebody: "Ada Lind", "the minister", "Lind’s office". */
export class SpeakersByPhrase {
  private readonly roles = new Map<ActorsInText, RolesInText>();

  constructor(private readonly narrative: Narrative) {}

  private rolesOf(actors: ActorsInText): RolesInText {
    const known = this.roles.get(actors);
    if (known !== undefined) return known;
    const made = new RolesInText(this.narrative, actors);
    this.roles.set(actors, made);
    return made;
  }

  /** An actor as speaker, with the role that the text gives it. */
  named(actor: NamedActor, actors: ActorsInText, attribution: Attribution, confidence: number): Speaker {
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

  /** Who the subject means: a name, else a name in apposition, else whom the text called so, else the words themselves. */
  resolve(subject: Subject, actors: ActorsInText): Speaker {
    const head = phraseAt(this.narrative, subject.from);
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
}
