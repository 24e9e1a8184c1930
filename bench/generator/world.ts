import type { ClaimRow } from '../../src/claims/claim-row';
import { ActorKind } from '../../src/domain/actor-kind';
import { allCountryCodes } from '../../src/domain/countries/country';
import { OutletKind } from '../../src/domain/outlet-kind';
import { Verdict } from '../../src/domain/verdicts/verdict';
import type { ReviewRow } from '../../src/reviews/review-row';
import type { Random } from './random';
import { capitalised, invented, sentences } from './words';

/** A speaker as importers name one. */
export interface InventedSpeaker {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string;
  readonly role: string | null;
}

/** An outlet as importers name one. */
export interface InventedOutlet {
  readonly name: string;
  readonly domain: string;
  readonly kind: OutletKind;
  readonly country: string;
}

/** A claim with the fact-checks of it, as importers send them. */
export interface InventedClaim extends ClaimRow {
  readonly reviews: readonly ReviewRow[];
}

/** Everything that quotations refer to, the most frequent first. */
export interface World {
  readonly outlets: readonly InventedOutlet[];
  readonly speakers: readonly InventedSpeaker[];
  readonly claims: readonly InventedClaim[];
  readonly topics: readonly string[];
}

const COUNTRIES = 140;
const OUTLETS = 400;
const KINDS = [ActorKind.PERSON, ActorKind.GOVERNMENT, ActorKind.ORGANIZATION, ActorKind.OFFICE];
const TOPICS = Array.from({ length: 60 }, (_, i) => invented(i * 13 + 5, 1));

/** How many speakers and claims belong to so many quotations: one for fifty, and one for twenty. */
export function sizeOf(quotations: number): { readonly speakers: number; readonly claims: number } {
  return {
    speakers: Math.max(2 * COUNTRIES, Math.floor(quotations / 50)),
    claims: Math.max(100, Math.floor(quotations / 20)),
  };
}

/** Invents speakers of 140 countries, outlets, and claims. The same for the same stream of numbers. */
export function inventWorld(random: Random, size: { speakers: number; claims: number }): World {
  const countries = allCountryCodes().slice(0, COUNTRIES);
  const country = random.zipf(countries);
  // Each country has a speaker; beyond that, large countries have more.
  const speakers = Array.from({ length: size.speakers }, (_, i) =>
    speaker(random, i, countries[i] ?? country()),
  );
  const outlets = Array.from({ length: OUTLETS }, (_, i) => outlet(random, i, country()));
  const written = inventClaims(random, outlets);
  const claims = Array.from({ length: size.claims }, () => written.next().value);
  return { outlets, speakers, claims, topics: TOPICS };
}

/** Invents claims without end: a million need not be held at once. */
export function* inventClaims(
  random: Random,
  outlets: readonly InventedOutlet[],
): Generator<InventedClaim, never, undefined> {
  const sentence = sentences(random);
  const topic = random.zipf(TOPICS);
  for (let i = 0; ; i++) {
    yield {
      text: `${sentence(6, 12).slice(0, -1)} ${i}.`,
      language: 'en',
      topics: [...new Set([topic(), topic()])],
      reviews: random.chance(0.15) ? [review(random, i, random.pick(outlets), sentence(5, 9))] : [],
    };
  }
}

function speaker(random: Random, i: number, country: string): InventedSpeaker {
  return {
    name: `${capitalised(invented(i, 1))} ${capitalised(invented(i * 7 + 3))}${i}`,
    kind: random.pick(KINDS),
    country,
    role: random.chance(0.6) ? `${capitalised(invented(i % 90))} minister` : null,
  };
}

function outlet(random: Random, i: number, country: string): InventedOutlet {
  const word = invented(i * 3 + 1);
  return {
    name: `${capitalised(word)} Post ${i}`,
    domain: `${word}${i}.example`,
    kind: random.pick(Object.values(OutletKind)),
    country,
  };
}

function review(random: Random, i: number, publisher: InventedOutlet, title: string): ReviewRow {
  const verdict = random.pick(Object.values(Verdict));
  return {
    url: `https://${publisher.domain}/checks/${i}`,
    publisher,
    title,
    verdict,
    label: verdict.toLowerCase().replace('_', ' '),
    publishedOn: `20${random.between(14, 25)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
  };
}
