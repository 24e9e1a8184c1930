import { CountryBasis } from '../../domain/countries/country-basis';
import type { ActorsInText } from '../speakers/actors-in-text';
import type { NamedActor, NameMention } from '../speakers/named-actor';
import { phraseAt, printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { isPlace } from '../lexicon/name-words';
import { bestHint, countryHints } from './country-hints';
import type { CountryHint } from './country-hints';
import { officeIn } from './office-names';
import {
  appositionAfter,
  belongingAfter,
  descriptionBefore,
  seatAfter,
  titleBefore,
} from './printed-descriptions';

/** An office named with its country. */
export interface KnownOffice {
  readonly office: string;
  readonly code: string;
  readonly at: number;
}

/** A hint and where it stands. */
export interface PlacedHint extends CountryHint {
  readonly at: number;
}

/** What a section says of the countries of those whom it names. Read as far as it is asked for: of few names. */
export class KnownCountries {
  private readonly byActor = new Map<NamedActor, PlacedHint[]>();
  private readonly bestAt = new Map<NameMention, CountryHint | null>();
  private readonly mentionsOf = new Map<NamedActor, NameMention[]>();
  private knownOffices: readonly KnownOffice[] | null = null;
  private mentionsByWord: ReadonlyMap<string, readonly NameMention[]> | null = null;

  constructor(
    private readonly narrative: Narrative,
    private readonly actors: ActorsInText,
  ) {
    for (const mention of actors.mentions) {
      const list = this.mentionsOf.get(mention.actor);
      if (list === undefined) this.mentionsOf.set(mention.actor, [mention]);
      else list.push(mention);
    }
  }

  /** Offices with the country that they were given, in the order of the text. */
  get offices(): readonly KnownOffice[] {
    return (this.knownOffices ??= this.actors.mentions.flatMap((mention) => this.officeAt(mention)));
  }

  private officeAt(mention: NameMention): KnownOffice[] {
    const { actor, from, to, titleFrom } = mention;
    const text = actor.person ? titleBefore(this.narrative, mention) : printed(this.narrative, from, to);
    const office = officeIn(text);
    if (office === null) return [];
    const hint = actor.person ? bestHint(countryHints(text, CountryBasis.NAME)) : this.hintAt(mention);
    return hint?.code ? [{ office, code: hint.code, at: actor.person ? titleFrom : from }] : [];
  }

  private hintAt(mention: NameMention): CountryHint | null {
    let best = this.bestAt.get(mention);
    if (best === undefined) {
      best = bestHint(mention.actor.person ? this.ofPerson(mention) : this.ofOrganisation(mention));
      this.bestAt.set(mention, best);
    }
    return best;
  }

  private ofPerson(mention: NameMention): readonly CountryHint[] {
    return [
      ...countryHints(titleBefore(this.narrative, mention), CountryBasis.ROLE),
      ...countryHints(descriptionBefore(this.narrative, mention), CountryBasis.ROLE),
      ...countryHints(appositionAfter(this.narrative, mention), CountryBasis.APPOSITION),
      ...countryHints(belongingAfter(this.narrative, mention), CountryBasis.APPOSITION),
    ];
  }

  private ofOrganisation(mention: NameMention): readonly CountryHint[] {
    const from = Math.min(phraseAt(this.narrative, mention.from)?.from ?? mention.from, mention.from);
    const text = `${printed(this.narrative, from, mention.to)} ${seatAfter(this.narrative, mention.to)}`;
    return countryHints(text, CountryBasis.NAME);
  }

  private hintsOf(actor: NamedActor): readonly PlacedHint[] {
    let hints = this.byActor.get(actor);
    if (hints === undefined) {
      hints = (this.mentionsOf.get(actor) ?? []).flatMap((mention) => {
        const best = this.hintAt(mention);
        return best === null ? [] : { ...best, at: mention.from };
      });
      this.byActor.set(actor, hints);
    }
    return hints;
  }

  /** What the text says of an actor, at this mention or, failing that, at any. */
  of(actor: NamedActor, from: number, to: number): PlacedHint | null {
    const hints = this.hintsOf(actor);
    const here = hints.find(({ at }) => at >= from && at < to);
    if (here !== undefined) return here;
    // "the Foreign Ministry" of a text about two countries is that of neither.
    const isShared = !actor.person && hints.some(({ code }) => code !== hints[0]?.code);
    return isShared ? null : (hints.find(({ basis }) => basis !== CountryBasis.PLACE) ?? hints[0] ?? null);
  }

  /** The country of the organisation whose name begins with a word of this description. */
  ofOrganisationIn(text: string): string | null {
    for (const word of text.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []) {
      const code = this.ofFirstWord(word.toLowerCase());
      if (code !== null) return code;
    }
    return null;
  }

  // The last mention that has a country decides.
  private ofFirstWord(word: string): string | null {
    this.mentionsByWord ??= byFirstWord(this.actors.mentions);
    const mentions = this.mentionsByWord.get(word) ?? [];
    for (let i = mentions.length - 1; i >= 0; i -= 1) {
      const mention = mentions[i] as NameMention;
      const code = this.hintAt(mention)?.code ?? null;
      if (code !== null && !isPlace(mention.actor.name)) return code;
    }
    return null;
  }
}

/** The mentions of organisations, and of people by one name, under the first word of their name. */
function byFirstWord(mentions: readonly NameMention[]): ReadonlyMap<string, readonly NameMention[]> {
  const byWord = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const { words, person } = mention.actor;
    const [first = ''] = words;
    if (first.length <= 3 || (person && words.length > 1)) continue;
    const list = byWord.get(first);
    if (list === undefined) byWord.set(first, [mention]);
    else list.push(mention);
  }
  return byWord;
}
