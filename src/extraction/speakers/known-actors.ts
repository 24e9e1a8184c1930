import { foldName } from '../../domain/text/quotation-text';
import { isInstitution } from '../countries/institutions';
import { genderOfForename } from '../lexicon/forenames';
import { isOrganisationWord, isPlace } from '../lexicon/name-words';
import type { NamedActor } from './named-actor';
import type { FoundName } from './names-in-text';
import { SurnameSpellings } from './surname-spellings';

/** Whether two names of several words can be one person's: same last word, first words equal or initials of each other. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  return (
    a.length > 1 &&
    b.length > 1 &&
    a.at(-1) === b.at(-1) &&
    (first === other ||
      first.startsWith(other) ||
      other.startsWith(first) ||
      a.includes(other) ||
      b.includes(first))
  );
}

/** The actors named so far in a stretch of text, by each of their names. */
export class KnownActors {
  private readonly actors: NamedActor[] = [];
  private readonly byLastWord = new Map<string, NamedActor[]>();
  private readonly byFirstWord = new Map<string, NamedActor[]>();
  private readonly spellings = new SurnameSpellings();
  private readonly byAcronym = new Map<string, NamedActor>();

  constructor(private readonly fallback: KnownActors | null) {}

  /** Whom a name means: an actor that is known under it, or else a new one. */
  meantBy(found: FoundName): NamedActor {
    return this.known(found) ?? this.created(found);
  }

  /** Lets the capitals in brackets behind a name, "(WFO)", mean its actor from here on. Any other text is no acronym. */
  addAcronym(actor: NamedActor, text: string): void {
    if (!/^\p{Lu}{2,8}s?$/u.test(text)) return;
    actor.acronym = text;
    this.byAcronym.set(foldName(text), actor);
  }

  private known(found: FoundName): NamedActor | null {
    return found.words.length === 1 ? this.byOneWord(found) : this.bySeveralWords(found);
  }

  private byOneWord(found: FoundName): NamedActor | null {
    const [word = ''] = found.words;
    // Surname first (Kim Jong-un), or a first name alone.
    return (
      this.byAcronym.get(word) ??
      this.best(this.byLastWord.get(word), found) ??
      this.best(this.byFirstWord.get(word), found) ??
      this.spellings.near(word) ??
      this.inFallback(found)
    );
  }

  private bySeveralWords(found: FoundName): NamedActor | null {
    const { words } = found;
    const [first = '', last = ''] = [words[0], words.at(-1)];
    // The ministries of two countries, or two of one, share all but a word.
    if (isOrganisationWord(last))
      return (
        (this.byLastWord.get(last) ?? []).find((actor) => actor.words.join(' ') === words.join(' ')) ?? null
      );
    const alike = (this.byLastWord.get(last) ?? []).filter(
      (actor) => actor.words.length === 1 || sameName(actor.words, words),
    );
    return (
      this.best(alike, found, true) ??
      this.best(
        (this.byFirstWord.get(first) ?? []).filter(
          (actor) => (actor.words.length === 1 && actor.person) || actor.words.join('') === words.join(''),
        ),
        found,
        true,
      )
    );
  }

  private inFallback(found: FoundName): NamedActor | null {
    const other = this.fallback?.known(found) ?? null;
    if (other === null || other.words.length < 2) return null;
    const actor = { ...other, id: this.actors.length, mentions: 0 };
    this.register(actor);
    return actor;
  }

  private best(
    actors: readonly NamedActor[] | undefined,
    found: FoundName,
    extending = false,
  ): NamedActor | null {
    let chosen: NamedActor | null = null;
    for (const actor of actors?.slice(-8) ?? []) {
      if (found.gender !== null && actor.gender !== null && actor.gender !== found.gender) continue;
      const score = actor.mentions - (found.from - actor.lastMention) / 60;
      const rival = chosen === null ? -Infinity : chosen.mentions - (found.from - chosen.lastMention) / 60;
      if (score > rival) chosen = actor;
    }
    if (chosen !== null && extending && found.words.length > chosen.words.length) this.rename(chosen, found);
    return chosen;
  }

  private rename(actor: NamedActor, found: FoundName): void {
    actor.name = found.text;
    actor.words = found.words;
    actor.gender ??= genderOfForename(found.words[0] ?? '');
    this.index(actor);
  }

  private created(found: FoundName): NamedActor {
    const gender = found.gender ?? (found.words.length > 1 ? genderOfForename(found.words[0] ?? '') : null);
    const organisation =
      found.words.some(isOrganisationWord) ||
      isInstitution(found.text) ||
      (gender === null && isPlace(found.text));
    const acronym = /^\p{Lu}{2,6}s?$/u.test(found.text) || /^(?:\p{Lu}\.)+$/u.test(found.text);
    const actor: NamedActor = {
      id: this.actors.length,
      name: found.text,
      words: found.words,
      gender,
      person: found.titled || (!organisation && !acronym),
      doubtful: true,
      mentions: 0,
      lastMention: found.from,
      acronym: null,
    };
    this.register(actor);
    return actor;
  }

  private register(actor: NamedActor): void {
    this.actors.push(actor);
    this.index(actor);
  }

  private index(actor: NamedActor): void {
    this.spellings.add(actor);
    for (const [map, word] of [
      [this.byLastWord, actor.words.at(-1)],
      [this.byFirstWord, actor.words[0]],
    ] as const) {
      const list = map.get(word ?? '') ?? [];
      if (!list.includes(actor)) list.push(actor);
      map.set(word ?? '', list.slice(-12));
    }
  }
}
