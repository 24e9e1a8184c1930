import type { ActorAlias } from '../src/actors/actor-alias.entity';
import { actorNaturalKey } from '../src/actors/actor-ref';
import type { Actor } from '../src/actors/actor.entity';
import type { Claim } from '../src/claims/claim.entity';
import { ActorKind, AliasKind } from '../src/domain/actor-kind';
import { allCountryCodes } from '../src/domain/country';
import { OutletKind } from '../src/domain/outlet-kind';
import { claimFingerprint, foldName } from '../src/domain/quotation-text';
import { Verdict } from '../src/domain/verdict';
import type { Ids } from '../src/ids';
import type { Outlet } from '../src/outlets/outlet.entity';
import type { Random } from './random';
import { capitalised, invented, sentences } from './words';

const AT = '2024-01-01T00:00:00.000Z';
const KINDS = Object.values(ActorKind).filter((kind) => kind !== ActorKind.UNNAMED);
const TOPICS = Array.from({ length: 60 }, (_, i) => invented(i * 13 + 5, 1));

/** Everything that quotations refer to. */
export interface World {
  readonly outlets: readonly Outlet[];
  readonly actors: readonly Actor[];
  readonly aliases: readonly ActorAlias[];
  readonly claims: readonly Claim[];
  readonly topics: readonly string[];
}

/** Invents speakers of 140 countries, outlets, and a claim for every twenty quotations. */
export function inventWorld(random: Random, ids: Ids, quotations: number): World {
  const countries = allCountryCodes().slice(0, 140);
  const country = random.zipf(countries);
  const actors = Array.from({ length: Math.max(280, Math.floor(quotations / 50)) }, (_, i) =>
    // Each country has a speaker; beyond that, large countries have more.
    actor(random, ids, i, countries[i] ?? country()),
  );
  const aliases = actors.map((speaker) => ({
    id: ids.next('alias'),
    actorId: speaker.id,
    text: speaker.name,
    folded: speaker.nameFolded,
    kind: AliasKind.NAME,
    validFrom: null,
    validTo: null,
  }));
  const outlets = Array.from({ length: 400 }, (_, i) => outlet(random, ids, i, country()));
  return { outlets, actors, aliases, claims: claims(random, ids, quotations), topics: TOPICS };
}

function recorded(id: string): { id: string; revision: number; createdAt: string; updatedAt: string } {
  return { id, revision: 1, createdAt: AT, updatedAt: AT };
}

function actor(random: Random, ids: Ids, i: number, country: string): Actor {
  const name = `${capitalised(invented(i, 1))} ${capitalised(invented(i * 7 + 3))}${i}`;
  const kind = random.pick(KINDS);
  const nameFolded = foldName(name);
  const naturalKey = actorNaturalKey({ wikidataId: null, kind, nameFolded, country });
  const role = random.chance(0.6) ? `${capitalised(invented(i % 90))} minister` : null;
  return {
    ...recorded(ids.next('actor')),
    ...{ kind, name, nameFolded, country, role, naturalKey },
    wikidataId: null,
    mergedIntoId: null,
  };
}

function outlet(random: Random, ids: Ids, i: number, country: string): Outlet {
  const name = `${capitalised(invented(i * 3 + 1))} Post ${i}`;
  return {
    ...recorded(ids.next('outlet')),
    name,
    nameFolded: foldName(name),
    domain: `${invented(i * 3 + 1)}${i}.example`,
    kind: random.pick(Object.values(OutletKind)),
    country,
    stateAffiliated: random.chance(0.2) ? true : null,
  };
}

function claims(random: Random, ids: Ids, quotations: number): Claim[] {
  const sentence = sentences(random);
  const topic = random.zipf(TOPICS);
  return Array.from({ length: Math.max(100, Math.floor(quotations / 20)) }, (_, i) => {
    const text = `${sentence(6, 12).slice(0, -1)} ${i}.`;
    const isReviewed = random.chance(0.15);
    return {
      ...recorded(ids.next('claim')),
      text,
      textKey: claimFingerprint(text),
      language: 'en',
      topics: [...new Set([topic(), topic()])],
      firstSaidOn: null,
      lastSaidOn: null,
      firstSaidSort: '',
      lastSaidSort: '',
      verdict: isReviewed ? random.pick(Object.values(Verdict)) : null,
      reviewCount: isReviewed ? 1 : 0,
      mergedIntoId: null,
      searchKey: i + 1,
      importBatchId: null,
    };
  });
}
