import { mainSubject } from '../cues/subjects';
import type { ActorsInText } from '../speakers/actors-in-text';
import type { NamedActor } from '../speakers/named-actor';
import { CountryBasis } from '../../domain/countries/country-basis';
import { datelineEnd } from '../text/datelines';
import { printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import { tokenAt } from '../text/tokens';
import { bestHint, countryHints } from './country-hints';
import type { CountryHint } from './country-hints';
import { countryByWord } from '../lexicon/countries-by-word';

const LEGISLATOR =
  /(?:^|[\s,])(?:Sens?\.|Reps?\.|[Ss]enators?|Representatives?|[Cc]ongress(?:man|woman)|Congress|congressional)(?=[\s,]|$)/;
/** What a few countries have: the one of them that the text names is meant. */
const SHARED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:Communist Party|Politburo|Central Committee|State Council)\b/, ['CN', 'VN', 'CU', 'LA', 'KP']],
  [/\b(?:Majlis|Loya Jirga)\b/, ['IR', 'MV', 'AF']],
];
const AMERICAN = /\b(?:U\.?S\.?|United States|American|Washington|White House|Republicans?|Democrats?)\b/;
const FARTHEST_NAME = 4;
const NEAR = 40;
const FIRST_LINES = 3;

/** What an article as a whole says of countries, looked for when it is first asked, and once. */
export class ArticleCountries {
  private american: boolean | null = null;
  private filed: string | null | undefined = undefined;
  private readonly ledes = new Map<ActorsInText, Lede | null>();

  constructor(private readonly narrative: Narrative) {}

  /** The country of a senator or representative whose country is not named: the one whose press leaves it out. */
  ofLegislator(description: string): string | null {
    if (!LEGISLATOR.test(description)) return null;
    this.american ??= AMERICAN.test(this.narrative.text);
    return this.american ? 'US' : null;
  }

  /** The country in which the article was filed: that of its dateline. Null without one, or when two places are named. */
  ofDateline(): string | null {
    if (this.filed === undefined) this.filed = datelineCountry(this.narrative);
    return this.filed;
  }

  /** "A Chilean minister has resigned. … Ana Soto, who …": the first person named is the one whom the article opened with. */
  ofLede(actors: ActorsInText, actor: NamedActor): string | null {
    let lede = this.ledes.get(actors);
    if (lede === undefined) this.ledes.set(actors, (lede = ledeOf(this.narrative, actors)));
    return lede?.actor === actor ? lede.code : null;
  }
}

/** Whom the article opens with unnamed, and their country. */
interface Lede {
  readonly actor: NamedActor;
  readonly code: string | null;
}

function datelineCountry({ text, lines }: Narrative): string | null {
  for (const { start } of lines.slice(0, FIRST_LINES)) {
    const end = datelineEnd(text, start);
    if (end === null) continue;
    const place = text.slice(start, end).split(/[(\d—–]|,| - /)[0] ?? '';
    const words = place
      .trim()
      .toLowerCase()
      .replace(/(?<![\p{L}])\p{L}/gu, (first) => first.toUpperCase());
    const codes = new Set(
      words.split('/').map((one) => bestHint(countryHints(one, CountryBasis.DATELINE))?.code ?? null),
    );
    const [only = null] = codes;
    return codes.size === 1 ? only : null;
  }
  return null;
}

function ledeOf(narrative: Narrative, actors: ActorsInText): Lede | null {
  const { tokens, sentences } = narrative;
  const opening = sentences.find(({ to, from }) => tokens[to - 1]?.text === '.' && to - from > 6);
  const first = actors.mentions.find((mention) => mention.actor.person && mention.actor.words.length > 1);
  if (opening === undefined || first === undefined || first.from < opening.to) return null;
  if (tokenAt(tokens, first.from).line - opening.line > FARTHEST_NAME) return null;
  const subject = mainSubject(narrative, opening.from, opening.to);
  if (subject === null || !/^an?$/.test(tokenAt(tokens, subject.from).lower)) return null;
  const hint = bestHint(countryHints(printed(narrative, subject.from, subject.to), CountryBasis.ROLE));
  return { actor: first.actor, code: hint?.code ?? null };
}

/** The country of an institution that several countries have, when the paragraph before a token names only one of them. */
export function sharedInstitution(
  narrative: Narrative,
  token: number,
  description: string,
): CountryHint | null {
  const codes = SHARED.find(([name]) => name.test(description))?.[1];
  if (codes === undefined) return null;
  const named = new Set(
    narrative.tokens
      .slice(Math.max(0, token - NEAR), token)
      .flatMap(({ capital, text }) => (capital ? (countryByWord(text) ?? []) : [])),
  );
  const [only, second] = codes.filter((code) => named.has(code));
  return only === undefined || second !== undefined ? null : { code: only, basis: CountryBasis.INSTITUTION };
}
