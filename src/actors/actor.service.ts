import sql, { raw } from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { AliasKind } from '../domain/actor-kind';
import type { CountryGiven } from '../domain/countries/country-spread';
import { CountrySpread } from '../domain/countries/country-spread';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import { foldName } from '../domain/text/quotation-text';
import type { Ids } from '../ids';
import type { Author, ChangeContext } from '../revisions/author';
import { requireRevision } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { ActorAlias } from './actor-alias.entity';
import type { ActorDirectory } from './actor-directory';
import type { ActorPatch, AliasInput } from './actor-edits';
import { checkAlias, checkPatch } from './actor-edits';
import type { ActorRef } from './actor-ref';
import { actorNaturalKey, checkActorRef } from './actor-ref';
import { Actor } from './actor.entity';

/** Called when an actor's country is to reach quotations: gives it to those that have none. */
export type GiveCountry = (
  tx: WriteTransaction,
  actor: Actor,
  context: ChangeContext,
) => Promise<CountryGiven>;

/** An edited actor, and what became of its quotations; null where they were not to change. */
export interface UpdatedActor {
  readonly actor: Actor;
  readonly given: CountryGiven | null;
}

/** What people do with actors: create, edit, name. */
export class ActorService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly directory: ActorDirectory,
    private readonly revisions: RevisionLog,
    private readonly giveCountry: GiveCountry,
  ) {}

  /** Creates an actor; refuses one that is stored under the same natural key. */
  create(ref: ActorRef, author: Author): Promise<Actor> {
    const checked = checkActorRef({ ...ref, id: null }, null);
    return this.database.write(async (tx) => {
      const context = this.context(author, null);
      const actor = this.directory.newActor(checked, context);
      await this.refuseTwin(tx, actor);
      tx.insert(Actor, [actor]);
      tx.insert(ActorAlias, this.directory.newAliases(actor.id, [checked.name, ...checked.aliases]));
      this.revisions.created(tx, [actor.id], context);
      return actor;
    });
  }

  update(
    id: string,
    { spread = CountrySpread.NONE, ...patch }: ActorPatch & { readonly spread?: CountrySpread },
    expectedRevision: number,
    reason: string | null,
    author: Author,
  ): Promise<UpdatedActor> {
    return this.database.write(async (tx) => {
      const actor = await this.require(tx, id);
      requireRevision(actor, expectedRevision);
      refuseMergedActor(actor, 'id');
      const wanted = { ...actor, ...checkPatch(patch) };
      wanted.nameFolded = foldName(wanted.name);
      wanted.naturalKey = actorNaturalKey(wanted);
      if (wanted.naturalKey !== actor.naturalKey) await this.refuseTwin(tx, wanted);
      const { name, nameFolded, kind, country, role, wikidataId, naturalKey } = wanted;
      const change = { patch: { name, nameFolded, kind, country, role, wikidataId, naturalKey } };
      if (spread !== CountrySpread.NONE) requireCountry(wanted);
      const context = this.context(author, reason);
      const next = await this.revisions.change(tx, Actor, actor, change, context);
      await this.ensureAlias(tx, next, { text: name, kind: AliasKind.NAME });
      const given = spread === CountrySpread.NONE ? null : await this.giveCountry(tx, next, context);
      return { actor: next, given };
    });
  }

  addAlias(id: string, alias: AliasInput, author: Author): Promise<Actor> {
    const checked = checkAlias(alias);
    return this.database.write(async (tx) => {
      const actor = await this.require(tx, id, 'actorId');
      refuseMergedActor(actor, 'actorId');
      const added = await this.ensureAlias(tx, actor, checked);
      if (!added) {
        const message = `"${alias.text}" is already a name of ${actor.name} of this kind.`;
        throw new DomainError(ErrorCode.DUPLICATE, message, ['text']);
      }
      const change = { patch: {}, beside: [{ field: 'aliases', before: null, after: checked }] };
      return await this.revisions.change(tx, Actor, actor, change, this.context(author, null));
    });
  }

  /** The actor with this id, whether merged or not. Throws NOT_FOUND. */
  async require(tx: WriteTransaction, id: string, field = 'id'): Promise<Actor> {
    const [actor] = await tx.rows(
      Actor,
      sql`SELECT ${tx.shape(Actor).select('a')} FROM actor a WHERE a.id = ${id}`,
    );
    if (actor !== undefined) return actor;
    const message = `There is no actor ${id.slice(0, 60)}. Search actors(search: …) for the right id.`;
    throw new DomainError(ErrorCode.NOT_FOUND, message, [field]);
  }

  private async ensureAlias(tx: WriteTransaction, actor: Actor, alias: AliasInput): Promise<boolean> {
    const folded = foldName(alias.text);
    const known = await tx.all(
      sql`SELECT id FROM actor_alias WHERE actor_id = ${actor.id} AND folded = ${folded} AND kind = ${alias.kind}`,
    );
    if (known.length > 0) return false;
    const { text, kind, validFrom = null, validTo = null } = alias;
    tx.insert(ActorAlias, [
      { id: this.ids.next('alias'), actorId: actor.id, text, folded, kind, validFrom, validTo },
    ]);
    return true;
  }

  private async refuseTwin(tx: WriteTransaction, actor: Actor): Promise<void> {
    const same = actor.wikidataId === null ? raw('1 = 0') : sql`a.wikidata_id = ${actor.wikidataId}`;
    const [twin] = await tx.rows(
      Actor,
      sql`SELECT ${tx.shape(Actor).select('a')} FROM actor a WHERE (a.natural_key = ${actor.naturalKey} OR ${same}) AND a.id <> ${actor.id}`,
    );
    if (twin === undefined) return;
    const message = `This actor is already stored as ${twin.id} (${twin.name}). Use that actor, or give yours another country, kind or Wikidata id.`;
    throw new DomainError(ErrorCode.DUPLICATE, message, ['name']);
  }

  private context(author: Author, reason: string | null): ChangeContext {
    return { author, at: instant(this.clock), reason, importBatchId: null };
  }
}

function requireCountry({ name, country }: Actor): void {
  if (country !== null) return;
  const message = `${name} has no country that quotations could get. Give the country too, or leave applyToQuotations out.`;
  throw new DomainError(ErrorCode.REQUIRED, message, ['country']);
}

/** Refuses to change an actor that was merged: the survivor's id is the one to use. */
export function refuseMergedActor({ id, mergedIntoId }: Actor, field: string): void {
  if (mergedIntoId === null) return;
  throw new DomainError(ErrorCode.CONFLICT, `${id} was merged into ${mergedIntoId}. Use that id.`, [field]);
}
