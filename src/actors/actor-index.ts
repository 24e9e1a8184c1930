import { ActorKind, AliasKind } from '../domain/actor-kind';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { foldName } from '../domain/text/quotation-text';
import type { ActorAlias } from './actor-alias.entity';
import { isMeant } from './dated-alias';
import type { Actor } from './actor.entity';
import type { KnownActorRef } from './actor-ref';
import { actorNaturalKey } from './actor-ref';

/** What a reference means among the known actors: one of them, or nobody yet. */
export type ActorMatch = { readonly actor: Actor } | { readonly actor: null };

/** What the id of an actor starts with that is only tried out. */
export const NEW = 'new ';

/**
 * The actors and aliases that a batch can mean, in memory.
 * Decides by id, Wikidata id, natural key, then by a name that means exactly one of them; never guesses between two.
 */
export class ActorIndex {
  private readonly byId = new Map<string, Actor>();
  private readonly byKey = new Map<string, Actor>();
  private readonly aliases = new Map<string, ActorAlias[]>();

  /** `former` holds the countries that actors had before, by their ids. */
  constructor(
    actors: readonly Actor[],
    aliases: readonly ActorAlias[],
    private readonly former: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    actors.forEach((actor) => this.addActor(actor));
    aliases.forEach((alias) => this.addAlias(alias));
  }

  addActor(actor: Actor): void {
    this.byId.set(actor.id, actor);
    this.byKey.set(actor.naturalKey, actor);
    if (actor.wikidataId !== null) this.byKey.set(`wikidata|${actor.wikidataId}`, actor);
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Whether the key belongs to another actor than this. */
  isTaken(naturalKey: string, id: string): boolean {
    const holder = this.byKey.get(naturalKey);
    return holder !== undefined && holder.id !== id;
  }

  /** An index that can be added to without changing this one. */
  copy(): ActorIndex {
    return new ActorIndex([...this.byId.values()], [...this.aliases.values()].flat(), this.former);
  }

  /** Adds names that are not stored yet. */
  addNames(actorId: string, names: readonly string[]): void {
    for (const text of names) {
      const folded = foldName(text);
      const kind = AliasKind.NAME;
      this.addAlias({ id: '', actorId, text, folded, kind, validFrom: null, validTo: null });
    }
  }

  private addAlias(alias: ActorAlias): void {
    const list = this.aliases.get(alias.folded) ?? [];
    list.push(alias);
    this.aliases.set(alias.folded, list);
  }

  /** The actor meant, following merges. Throws NOT_FOUND or AMBIGUOUS_ACTOR, with the candidates in the message. */
  match(ref: KnownActorRef): ActorMatch {
    if (ref.id !== null) return { actor: this.survivor(this.require(ref.id)) };
    const exact = this.exact(ref);
    if (exact !== undefined) return { actor: this.survivor(exact) };
    const candidates = this.candidates(ref);
    const [only, second] = candidates;
    if (second !== undefined) throw ambiguous(ref, candidates);
    if (only !== undefined) return { actor: only };
    this.refuseWeak(ref);
    return { actor: null };
  }

  /** The actor that a merged one became, or the actor itself. */
  survivor(actor: Actor): Actor {
    let current = actor;
    while (current.mergedIntoId !== null) {
      const next = this.byId.get(current.mergedIntoId);
      if (next === undefined) return current;
      current = next;
    }
    return current;
  }

  private require(id: string): Actor {
    const actor = this.byId.get(id);
    if (actor !== undefined) return actor;
    throw new DomainError(
      ErrorCode.NOT_FOUND,
      `There is no actor ${id}. Search actors(search: …) for the right id.`,
      ['id'],
    );
  }

  private exact(ref: KnownActorRef): Actor | undefined {
    if (ref.wikidataId !== null) {
      const known = this.byKey.get(`wikidata|${ref.wikidataId}`);
      if (known !== undefined) return known;
    }
    const named = this.byKey.get(
      actorNaturalKey({ ...ref, kind: ref.kind ?? ActorKind.PERSON, wikidataId: null }),
    );
    return named !== undefined && agrees(ref, named) ? named : undefined;
  }

  private candidates(ref: KnownActorRef): Actor[] {
    const found = new Map<string, Actor>();
    for (const alias of this.aliases.get(ref.nameFolded) ?? []) {
      if (!isMeant(alias, ref.day)) continue;
      const actor = this.byId.get(alias.actorId);
      if (actor === undefined) continue;
      const survivor = this.survivor(actor);
      found.set(survivor.id, survivor);
    }
    const named = [...found.values()];
    const agreeing = named.filter((actor) => agrees(ref, actor));
    if (agreeing.length > 0) return agreeing;
    // An older report names the country that somebody spoke for then.
    return named.filter(
      (actor) =>
        this.former.get(actor.id)?.has(ref.country ?? '') === true &&
        agrees({ ...ref, country: null }, actor),
    );
  }

  private refuseWeak(ref: KnownActorRef): void {
    const weak = (this.aliases.get(ref.nameFolded) ?? []).filter((alias) => alias.kind === AliasKind.WEAK);
    const actors = weak.flatMap((alias) => this.byId.get(alias.actorId) ?? []);
    if (actors.length > 0) throw ambiguous(ref, actors);
  }
}

// What is not said on one side contradicts nothing.
function agrees(ref: KnownActorRef, actor: Actor): boolean {
  const sameKind = ref.kind === null || ref.kind === actor.kind;
  const sameCountry = ref.country === null || actor.country === null || ref.country === actor.country;
  const sameItem =
    ref.wikidataId === null || actor.wikidataId === null || ref.wikidataId === actor.wikidataId;
  return sameKind && sameCountry && sameItem;
}

function ambiguous(ref: KnownActorRef, candidates: readonly Actor[]): DomainError {
  const list = candidates
    .slice(0, 5)
    .map(
      (actor) =>
        `${actor.id.startsWith(NEW) ? 'a new one' : actor.id} (${actor.name}${actor.country === null ? '' : `, ${actor.country}`})`,
    )
    .join(', ');
  return new DomainError(
    ErrorCode.AMBIGUOUS_ACTOR,
    `"${ref.name}" can mean more than one actor, or is too short a name to mean one: ${list}. Give the id of the one you mean, or a fuller name with kind and country.`,
    ['name'],
  );
}
