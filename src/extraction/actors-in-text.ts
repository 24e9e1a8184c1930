import { foldName } from '../domain/quotation-text';
import { genderOfForename, genderOfWord } from './forenames';
import type { Gender } from './forenames';
import { isNeverName, isOrganisationWord, isPlace, isTitle } from './name-words';
import type { Narrative } from './narrative';
import { SurnameSpellings } from './surname-spellings';
import type { Token } from './tokens';

/** Somebody or something that the article names, under all the names it uses. */
export interface NamedActor {
  readonly id: number;
  /** The fullest name in the text. */
  name: string;
  /** Folded words of the fullest name. */
  words: readonly string[];
  gender: Gender;
  /** False when the name is plainly that of an organisation, place or people. */
  person: boolean;
  mentions: number;
  lastMention: number;
  acronym: string | null;
}

/** A place where a name stands. Token indexes, end exclusive. */
export interface NameMention {
  readonly actor: NamedActor;
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
}

interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly titled: boolean;
}

const LONGEST_NAME = 6;
const LONGEST_RUN = 12;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;
const CONNECTING = /^(?:de|da|van|von|der|bin|al|ibn|el|la|di|du)$/;

/** The actors of a stretch of text (one section), found in one pass over its names. */
export class ActorsInText {
  readonly mentions: NameMention[] = [];
  readonly actors: NamedActor[] = [];
  private readonly byLastWord = new Map<string, NamedActor[]>();
  private readonly byFirstWord = new Map<string, NamedActor[]>();
  private readonly spellings = new SurnameSpellings();
  private readonly byAcronym = new Map<string, NamedActor>();
  private readonly mentionAt = new Map<number, NameMention>();

  constructor(
    private readonly narrative: Narrative,
    fromToken: number,
    toToken: number,
    private readonly fallback: ActorsInText | null = null,
  ) {
    for (let i = fromToken; i < toToken;) {
      const found = this.nameAt(i, toToken);
      if (found !== null) this.add(found);
      i = found?.to ?? i + 1;
    }
  }

  /** The mention that covers a token, if a name stands there. */
  mentionCovering(token: number): NameMention | null {
    return this.mentionAt.get(token) ?? null;
  }

  private isNamePart(i: number): boolean {
    const token = this.narrative.tokens[i];
    if (token === undefined || !token.capital || token.part === 'TIME' || token.part === 'PRON') return false;
    if (isNeverName(token.lower) && token.part !== 'PROPN') return false;
    if (token.part === 'PROPN') return true;
    // A capital inside a sentence names something; at its start the tagger must say so.
    const sentence = this.narrative.sentences[this.narrative.sentenceOf[i] ?? 0];
    if (sentence?.from === i && token.part === 'NOUN' && this.narrative.tokens[i + 1]?.part === 'PROPN')
      return true;
    return (
      sentence?.from !== i &&
      (token.part === 'NOUN' || token.part === 'ADJ' || token.part === 'X' || token.part === 'VERB')
    );
  }

  /** Where the run of name words that starts at a token ends. */
  private runEnd(at: number, limit: number): number {
    const { tokens } = this.narrative;
    const line = tokens[at]?.line;
    let to = at;
    while (to < Math.min(limit, at + LONGEST_RUN) && tokens[to]?.line === line) {
      const joins = to > at && CONNECTING.test(tokens[to]?.lower ?? '') && this.isNamePart(to + 1);
      if (!joins && !this.isNamePart(to)) break;
      to += 1;
    }
    return tokens[to]?.text === ',' && SUFFIX.test(tokens[to + 1]?.text ?? '') ? to + 2 : to;
  }

  /** Where the name itself starts, after "Russian President" or "Foreign Ministry spokesperson". */
  private afterTitles(at: number, to: number): number {
    const { tokens } = this.narrative;
    if (isOrganisationWord(tokens[to - 1]?.text ?? '')) return at;
    let from = at;
    for (let i = at; i < to - 1; i += 1) if (isTitle(tokens[i]?.text ?? '')) from = i + 1;
    return Math.max(from, to - LONGEST_NAME);
  }

  private nameAt(at: number, limit: number): FoundName | null {
    const { tokens, text } = this.narrative;
    if (!this.isNamePart(at)) return null;
    const to = this.runEnd(at, limit);
    const from = this.afterTitles(at, to);
    const name = tokens.slice(from, to);
    const titles = [...tokens.slice(at, from).map(({ text: word }) => word), tokens[at - 1]?.text ?? ''];
    const gender = titles.map(genderOfWord).find((found) => found !== null) ?? null;
    const titled = titles.some(isTitle);
    if (name.every((token) => isTitle(token.text)))
      return { from: at, to, text: '', words: [], gender, titled };
    const words = name.map(foldedWord).filter((word) => word !== '' && !SUFFIX.test(word));
    return { from, to, text: text.slice(name[0]?.start ?? 0, name.at(-1)?.end ?? 0), words, gender, titled };
  }

  private add(found: FoundName): void {
    if (found.words.length === 0) return;
    const actor = this.known(found) ?? this.created(found);
    actor.mentions += 1;
    actor.lastMention = found.from;
    actor.gender ??= found.gender;
    if (found.titled && found.words.length <= 3) actor.person = true;
    const { tokens } = this.narrative;
    const next = tokens[found.to];
    const mention = {
      actor,
      from: found.from,
      to: found.to,
      possessive: next?.part === 'PART' || next?.text === '’',
    };
    this.mentions.push(mention);
    for (let i = found.from; i < found.to; i += 1) this.mentionAt.set(i, mention);
    if (next?.text === '(' && tokens[found.to + 2]?.text === ')')
      this.addAcronym(actor, tokens[found.to + 1]?.text ?? '');
  }

  private addAcronym(actor: NamedActor, text: string): void {
    if (!/^\p{Lu}{2,8}s?$/u.test(text)) return;
    actor.acronym = text;
    this.byAcronym.set(foldName(text), actor);
  }

  private known(found: FoundName): NamedActor | null {
    const { words } = found;
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length === 1) {
      const acronym = this.byAcronym.get(first);
      if (acronym !== undefined) return acronym;
      // Surname first (Kim Jong-un), or a first name alone.
      const named =
        this.best(this.byLastWord.get(first), found) ??
        this.best(this.byFirstWord.get(first), found) ??
        this.spellings.near(first) ??
        this.inFallback(found);
      return named;
    }
    return (
      this.best(
        (this.byLastWord.get(last) ?? []).filter(
          (actor) => actor.words.length === 1 || sameName(actor.words, words),
        ),
        found,
        true,
      ) ??
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
    const organisation = found.words.some(isOrganisationWord) || (gender === null && isPlace(found.text));
    const acronym = /^\p{Lu}{2,6}s?$/u.test(found.text) || /^(?:\p{Lu}\.)+$/u.test(found.text);
    const actor: NamedActor = {
      id: this.actors.length,
      name: found.text,
      words: found.words,
      gender,
      person: found.titled || (!organisation && !acronym),
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

/** A word of a name as names are compared. Most are plain letters, for which lower case is enough. */
function foldedWord({ text, lower }: Token): string {
  return /^[A-Za-z]+$/.test(text) ? lower : foldName(text);
}

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
