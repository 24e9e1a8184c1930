import { ActorKind } from '../../domain/actor-kind';
import { Attribution } from '../../domain/attribution';
import type { ActorsInText } from './actors-in-text';
import type { NamedActor, NameMention } from './named-actor';
import { phraseAt, printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { RolesInText } from './roles';
import type { Speaker } from './speaker';
import { countryByWord } from '../lexicon/countries-by-word';
import { isKinship, kindOfPhrase, isUnnamed } from '../lexicon/speaker-kinds';
import { plainSubject } from '../cues/subject';
import type { Subject } from '../cues/subject';
import { isTicker } from '../text/word-ends';

const ARTICLE = /^(?:the|a|an|one|some|his|her|its|their)\s+/i;
const MOST_LINKS = 3;

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

  /** Where a description ends that goes on: of "the ambassador | to the United Nations" behind the nations. */
  private descriptionEnd(to: number): number {
    const { tokens } = this.narrative;
    let end = to;
    for (let links = 0; links < MOST_LINKS; links += 1) {
      const link = tokens[end]?.lower ?? '';
      const phrase = phraseAt(this.narrative, end + 1);
      if (!/^(?:of|for|to|in|at|on|from|and)$/.test(link) || phrase?.from !== end + 1 || phrase.pronoun)
        break;
      end = phrase.to;
    }
    return end;
  }

  private appositiveName(subject: Subject, actors: ActorsInText): NamedActor | null {
    const { tokens } = this.narrative;
    const comma = this.descriptionEnd(subject.to);
    if (tokens[comma]?.text !== ',') return null;
    for (let i = comma + 1; i < comma + 6; i += 1) {
      const mention = actors.mentionCovering(i);
      // "The memo, obtained by Axios, says"
      if (mention === null && /^(?:VERB|AUX|ADP|PRON)$/.test(tokens[i]?.part ?? '')) return null;
      if (mention === null) continue;
      const next = tokens[mention.to]?.text;
      const closes = next === ',' || next === '.' || next === undefined;
      return mention.actor.person && !mention.possessive && (closes || tokens[mention.to]?.part === 'VERB')
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

  /** The name that ends a subject or its first phrase, unless something more follows that it only belongs to. */
  private namedIn(subject: Subject, actors: ActorsInText): NameMention | null {
    const head = phraseAt(this.narrative, subject.from);
    let end = head === null ? subject.to : Math.min(head.to, subject.to);
    while (end > subject.from + 1 && isTicker(this.narrative.tokens[end - 1]?.text ?? '')) end -= 1;
    const last = actors.mentionCovering(subject.to - 1);
    const titlesOpen = last !== null && head !== null && last.titleFrom < head.to;
    if (titlesOpen && last.actor.person && !last.possessive) return last;
    const mention = actors.mentionCovering(end - 1);
    if (mention === null || mention.to < end) return null;
    if (mention.possessive && mention.to < subject.to) return null;
    const around = phraseAt(this.narrative, mention.to - 1);
    return around !== null && around.to > Math.max(end, mention.to) && around.from > subject.from
      ? null
      : mention;
  }

  /** An organisation as speaker under the name that its country leads off: "Taiwan’s Ministry of National Defense". */
  private organisation(mention: NameMention, subject: Subject, actors: ActorsInText): Speaker {
    const speaker = this.named(mention.actor, actors, Attribution.STATED, 0.95);
    const owner = this.narrative.tokens[mention.titleFrom - 1];
    if (mention.actor.person || owner?.part !== 'PART' || mention.titleFrom <= subject.from) return speaker;
    const isCountry = countryByWord(printed(this.narrative, subject.from, mention.titleFrom - 1)) !== null;
    return isCountry ? { ...speaker, name: printed(this.narrative, subject.from, mention.to) } : speaker;
  }

  /** "His wife Carla": a forename alone, with whose family it is, finds nobody again. */
  private isKin({ actor, from }: NameMention, subject: Subject): boolean {
    const kin = this.narrative.tokens[from - 1]?.lower ?? '';
    return actor.person && actor.words.length === 1 && from - 1 > subject.from && isKinship(kin);
  }

  /** Who the subject means: a name, else a name in apposition, else whom the text called so, else the words themselves. */
  resolve(subject: Subject, actors: ActorsInText): Speaker {
    const mention = this.namedIn(subject, actors);
    if (mention !== null && this.isKin(mention, subject)) return this.byDescription(subject, actors);
    if (mention !== null) return this.organisation(mention, subject, actors);
    const apposed = this.appositiveName(subject, actors);
    if (apposed !== null) return this.named(apposed, actors, Attribution.STATED, 0.9);
    const described = this.rolesOf(actors).describedBy(subject);
    if (described !== null) return this.named(described, actors, Attribution.COREFERENCE, 0.7);
    return this.byDescription(subject, actors);
  }

  /** The parts of a list when each of them names somebody; none when they are one name or nobody. */
  jointlyNamed(parts: readonly Subject[], actors: ActorsInText): readonly Subject[] {
    const mentions = parts.map(({ to }) => actors.mentionCovering(to - 1));
    const isName = (mention: NameMention | null, part: Subject): boolean =>
      mention !== null &&
      !mention.possessive &&
      mention.to === part.to &&
      mention.titleFrom <= part.from + 1 &&
      (mention.actor.words.length > 1 ||
        mention.titleFrom < mention.from ||
        countryByWord(mention.actor.name) !== null);
    const areNames = parts.every((part, i) => isName(mentions[i] ?? null, part));
    return areNames ? parts.map(({ from, to }) => plainSubject(from, to)) : [];
  }
}
