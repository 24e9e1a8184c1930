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

/** What a section says of the countries of those whom it names. */
export class KnownCountries {
  /** Offices with the country that they were given, in the order of the text. */
  readonly offices: KnownOffice[] = [];
  private readonly byActor = new Map<NamedActor, PlacedHint[]>();
  private readonly byWord = new Map<string, string>();

  constructor(
    private readonly narrative: Narrative,
    actors: ActorsInText,
  ) {
    for (const mention of actors.mentions) {
      const hints = mention.actor.person ? this.ofPerson(mention) : this.ofOrganisation(mention);
      const best = bestHint(hints);
      if (best !== null) this.remember(mention, best);
    }
  }

  private ofPerson(mention: NameMention): readonly CountryHint[] {
    const title = titleBefore(this.narrative, mention);
    this.rememberOffice(title, mention.titleFrom);
    return [
      ...countryHints(title, CountryBasis.ROLE),
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

  private rememberOffice(text: string, at: number): void {
    const office = officeIn(text);
    const code = office === null ? null : bestHint(countryHints(text, CountryBasis.NAME))?.code;
    if (office !== null && code) this.offices.push({ office, code, at });
  }

  private remember({ actor, from, to }: NameMention, hint: CountryHint): void {
    const list = this.byActor.get(actor) ?? [];
    list.push({ ...hint, at: from });
    this.byActor.set(actor, list);
    if (hint.code === null) return;
    const [first = ''] = actor.words;
    if (first.length > 3 && !isPlace(actor.name) && (!actor.person || actor.words.length === 1))
      this.byWord.set(first, hint.code);
    if (actor.person) return;
    const office = officeIn(printed(this.narrative, from, to));
    if (office !== null) this.offices.push({ office, code: hint.code, at: from });
  }

  /** What the text says of an actor, at this mention or, failing that, at any. */
  of(actor: NamedActor, from: number, to: number): PlacedHint | null {
    const hints = this.byActor.get(actor) ?? [];
    const here = hints.find(({ at }) => at >= from && at < to);
    if (here !== undefined) return here;
    // "the Foreign Ministry" of a text about two countries is that of neither.
    const isShared = !actor.person && hints.some(({ code }) => code !== hints[0]?.code);
    return isShared ? null : (hints.find(({ basis }) => basis !== CountryBasis.PLACE) ?? hints[0] ?? null);
  }

  /** The country of the organisation whose name begins with a word of this description. */
  ofOrganisationIn(text: string): string | null {
    for (const word of text.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []) {
      const code = this.byWord.get(word.toLowerCase());
      if (code !== undefined) return code;
    }
    return null;
  }
}
