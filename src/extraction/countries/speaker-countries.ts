import { ActorKind } from '../../domain/actor-kind';
import { CountryBasis } from '../../domain/countries/country-basis';
import type { ActorsInText } from '../speakers/actors-in-text';
import type { NamedActor } from '../speakers/named-actor';
import type { Speaker } from '../speakers/speaker';
import type { Subject } from '../cues/subject';
import { printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { bestHint, countryHints } from './country-hints';
import type { CountryHint } from './country-hints';
import { KnownCountries } from './known-countries';
import { isLocal, isOfficial, isSameOffice, officeIn } from './office-names';
import { issuerAfter, seatAfter } from './printed-descriptions';
import { ArticleCountries, sharedInstitution } from './article-countries';

/** The country that a speaker speaks for, and by which hint; null when nothing printed shows it. */
export type SpeakerCountry = { readonly code: string; readonly basis: CountryBasis } | null;

/** Nothing more is to be looked for: the speaker speaks for no single country. */
const NO_COUNTRY = 'none';
type Answer = SpeakerCountry | typeof NO_COUNTRY;

const FARTHEST_OFFICE = 2;

const given = (hint: CountryHint | null, basis?: CountryBasis): Answer =>
  hint === null ? null : hint.code === null ? NO_COUNTRY : { code: hint.code, basis: basis ?? hint.basis };
const earlier = (code: string | null | undefined): Answer =>
  code ? { code, basis: CountryBasis.EARLIER_MENTION } : null;

/** For which countries the speakers of an article speak, by what is printed. Asked in the order of the text. */
export class SpeakerCountries {
  private readonly known = new Map<ActorsInText, KnownCountries>();
  private readonly stated = new Map<NamedActor | string, string>();
  private readonly article: ArticleCountries;
  private last: { readonly line: number; readonly code: string } | null = null;

  constructor(
    private readonly narrative: Narrative,
    private readonly actorsOfLine: (line: number) => ActorsInText | null,
  ) {
    this.article = new ArticleCountries(narrative);
  }

  /** The country of a speaker whom a subject means; `venue` is where it was said. */
  of(subject: Subject, speaker: Speaker, venue: string): SpeakerCountry {
    const { line } = tokenAt(this.narrative.tokens, subject.from);
    const actors = this.actorsOfLine(line);
    if (actors === null) return null;
    const found = this.find({ subject, speaker, venue, line, actors, known: this.knownIn(actors) });
    const country = found === NO_COUNTRY ? null : found;
    if (country === null) return null;
    this.last = { line, code: country.code };
    const key = keyOf(speaker);
    if (key !== null && country.basis !== CountryBasis.DATELINE) this.stated.set(key, country.code);
    return country;
  }

  /** The country of an earlier statement of the same speaker. */
  byEarlierStatement({ speaker }: Asked): Answer {
    const key = keyOf(speaker);
    return key === null ? null : earlier(this.stated.get(key));
  }

  private knownIn(actors: ActorsInText): KnownCountries {
    const known = this.known.get(actors) ?? new KnownCountries(this.narrative, actors);
    this.known.set(actors, known);
    return known;
  }

  private find(asked: Asked): Answer {
    for (const hint of HINTS) {
      const answer = this[hint](asked);
      if (answer !== null) return answer;
    }
    return null;
  }

  /** The country in the words of the mention, and for who is not a person in its own name. */
  byOwnWords({ subject, speaker }: Asked): Answer {
    const mention = printed(this.narrative, subject.from, subject.to);
    if (speaker.kind === ActorKind.PERSON) return null;
    const seat = seatAfter(this.narrative, subject.to);
    const text = `${mention} ${seat}, ${speaker.name ?? ''}, ${issuerAfter(this.narrative, subject.to)}`;
    const hint = bestHint(countryHints(text, basisOf(speaker)));
    return given(hint) ?? given(sharedInstitution(this.narrative, subject.from, text));
  }

  /** What the text says beside the name of the actor, here or elsewhere. */
  byActor({ subject, speaker, known }: Asked): Answer {
    if (speaker.actor === null) return null;
    const hint = known.of(speaker.actor, subject.from, subject.to + 1);
    if (hint === null) return null;
    const isHere = hint.at >= subject.from && hint.at < subject.to + 8;
    return given(hint, isHere ? hint.basis : CountryBasis.EARLIER_MENTION);
  }

  /** "President Lund’s office", "Northgate CEO Per Holt", "its chairman": by whom or what they belong to. */
  byBelonging({ subject, speaker, known, actors }: Asked): Answer {
    const owner = actors.mentionCovering(subject.from);
    const hint = owner?.possessive === true ? known.of(owner.actor, owner.from, owner.to) : null;
    if (hint !== null) return given(hint, CountryBasis.EARLIER_MENTION);
    const first = tokenAt(this.narrative.tokens, subject.from).lower;
    if (/^(?:its|their)$/.test(first)) return this.ofNearestBefore(subject.from, actors, known);
    const title = `${printed(this.narrative, subject.from, subject.to).replace(speaker.name ?? '', '')} ${speaker.role ?? ''}`;
    return earlier(known.ofOrganisationIn(title));
  }

  private ofNearestBefore(token: number, actors: ActorsInText, known: KnownCountries): Answer {
    const floor = this.narrative.sentences[(this.narrative.sentenceOf[token] ?? 0) - 1]?.from ?? 0;
    for (let i = token - 1; i >= floor; i -= 1) {
      const mention = actors.mentionCovering(i);
      if (mention === null || mention.actor.person) continue;
      const hint = known.of(mention.actor, mention.from, mention.to);
      if (hint !== null) return given(hint, CountryBasis.EARLIER_MENTION);
      i = mention.from;
    }
    return null;
  }

  /** "the ministry": the only country whose office the text has named so, or the last one close by. */
  byOffice({ subject, speaker, known, line }: Asked): Answer {
    const office = officeIn(`${printed(this.narrative, subject.from, subject.to)} ${speaker.role ?? ''}`);
    if (office === null) return null;
    const same = known.offices.filter((other) => isSameOffice(other.office, office));
    const codes = new Set(same.map(({ code }) => code));
    if (codes.size === 1) return earlier(same[0]?.code);
    const before = same.filter(({ at }) => at < subject.from).at(-1);
    const distance = line - tokenAt(this.narrative.tokens, before?.at ?? 0).line;
    return before !== undefined && distance <= FARTHEST_OFFICE ? earlier(before.code) : null;
  }

  /** "In Seoul, …" at the head of the sentence. */
  bySentence({ subject, speaker }: Asked): Answer {
    const { tokens, sentences, sentenceOf } = this.narrative;
    const from = sentences[sentenceOf[subject.from] ?? 0]?.from ?? subject.from;
    if (
      tokens[from]?.lower !== 'in' ||
      subject.from - from > 8 ||
      !isOfficial(describedAs(this.narrative, subject, speaker))
    )
      return null;
    return given(bestHint(countryHints(printed(this.narrative, from, subject.from), CountryBasis.PLACE)));
  }

  /** "at a White House briefing": whose house it was said in. */
  byVenue({ speaker, venue }: Asked): Answer {
    if (speaker.kind !== ActorKind.PERSON || speaker.role === null) return null;
    const hint = countryHints(venue, CountryBasis.PLACE).find(
      ({ basis }) => basis === CountryBasis.INSTITUTION,
    );
    return given(hint ?? null, CountryBasis.PLACE);
  }

  /** "the prime minister’s spokesman" beside somebody who speaks for a country in the same paragraph. */
  byNeighbour({ subject, speaker, line }: Asked): Answer {
    if (this.last?.line !== line || speaker.kind === ActorKind.PERSON) return null;
    return isOfficial(describedAs(this.narrative, subject, speaker)) ? earlier(this.last.code) : null;
  }

  /** By the article as a whole: its lawmakers, the person whom its first sentence leaves unnamed, the place of its dateline. */
  byArticle({ subject, speaker, actors }: Asked): Answer {
    const description = describedAs(this.narrative, subject, speaker);
    const lawmaker = this.article.ofLegislator(description);
    if (lawmaker !== null) return { code: lawmaker, basis: CountryBasis.ROLE };
    const lede = speaker.actor === null ? null : this.article.ofLede(actors, speaker.actor);
    if (lede !== null) return earlier(lede);
    const filed = isLocal(description) ? this.article.ofDateline() : null;
    return filed === null ? null : { code: filed, basis: CountryBasis.DATELINE };
  }
}

interface Asked {
  readonly subject: Subject;
  readonly speaker: Speaker;
  readonly venue: string;
  readonly line: number;
  readonly actors: ActorsInText;
  readonly known: KnownCountries;
}

/** What is asked first decides. */
const HINTS = [
  'byOwnWords',
  'byActor',
  'byEarlierStatement',
  'byBelonging',
  'byOffice',
  'bySentence',
  'byVenue',
  'byNeighbour',
  'byArticle',
] as const;

/** By what a speaker is known again: as an actor, or a document by its last word. */
function keyOf({ actor, kind, name }: Speaker): NamedActor | string | null {
  if (actor?.person === true) return actor;
  return kind === ActorKind.DOCUMENT && name !== null ? (name.split(' ').at(-1) ?? null) : null;
}

const basisOf = ({ kind }: Speaker): CountryBasis =>
  kind === ActorKind.UNNAMED ? CountryBasis.ROLE : CountryBasis.NAME;

function describedAs(narrative: Narrative, subject: Subject, { name, role, kind }: Speaker): string {
  const mention = printed(narrative, subject.from, subject.to);
  const besides = kind === ActorKind.PERSON ? mention.replace(name ?? '', '') : mention;
  return `${besides} ${role ?? ''}`;
}
