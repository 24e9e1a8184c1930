import sql, { raw } from 'sql-template-tag';
import type { Clock } from '../clock';
import { instant } from '../clock';
import type { Database } from '../database/database';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors/errors';
import type { Ids } from '../ids';
import type { Author, ChangeContext } from '../revisions/author';
import { requireRevision } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import type { FieldChange } from '../revisions/revision.entity';
import { OutletAlias, OutletAliasKind } from './outlet-alias.entity';
import type { OutletDirectory } from './outlet-directory';
import type { OtherName, OutletPatch } from './outlet-edits';
import { checkOutletPatch, isSame, LISTS, otherNamesAfter, ownNames } from './outlet-edits';
import { loadOutletIndex } from './outlet-names';
import { Outlet } from './outlet.entity';

const KINDS = Object.values(OutletAliasKind);

/** What people do with outlets: correct what is known of them. */
export class OutletService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly directory: OutletDirectory,
    private readonly revisions: RevisionLog,
  ) {}

  update(
    id: string,
    patch: OutletPatch,
    expectedRevision: number,
    reason: string | null,
    author: Author,
  ): Promise<Outlet> {
    const { columns, lists } = checkOutletPatch(patch);
    return this.database.write(async (tx) => {
      // Nobody else creates an outlet of a domain that this one is given.
      await this.directory.holdNames(tx);
      const outlet = await this.require(tx, id);
      requireRevision(outlet, expectedRevision);
      refuseMergedOutlet(outlet, 'id');
      const had = await aliasesOf(tx, id);
      const wanted = { ...outlet, ...columns };
      const names = otherNamesAfter(outlet, wanted, had, lists);
      await refuseTaken(tx, wanted, names);
      const merged = await namesOfMerged(tx, id);
      const beside = this.writeNames(
        tx,
        id,
        had,
        names.filter((name) => !merged.some((other) => isSame(other, name))),
      );
      const change = { patch: columns, beside };
      const context: ChangeContext = { author, at: instant(this.clock), reason, importBatchId: null };
      return await this.revisions.change(tx, Outlet, outlet, change, context);
    });
  }

  /** The outlet with this id, whether merged or not. Throws NOT_FOUND. */
  async require(tx: WriteTransaction, id: string, field = 'id'): Promise<Outlet> {
    const [outlet] = await tx.rows(
      Outlet,
      sql`SELECT ${tx.shape(Outlet).select('o')} FROM outlet o WHERE o.id = ${id}`,
    );
    if (outlet !== undefined) return outlet;
    const message = `There is no outlet ${id.slice(0, 60)}. Search outlets(search: …) for the right id.`;
    throw new DomainError(ErrorCode.NOT_FOUND, message, [field]);
  }

  /** Writes the lists of further names that differ, and answers what changed. */
  private writeNames(
    tx: WriteTransaction,
    outletId: string,
    had: readonly OutletAlias[],
    names: readonly OtherName[],
  ): FieldChange[] {
    const gone = had.filter((alias) => !names.some((name) => isSame(name, alias)));
    const added = names.filter((name) => !had.some((alias) => isSame(alias, name)));
    if (gone.length > 0) {
      const ids = gone.map((alias) => alias.id);
      tx.queue(sql`DELETE FROM outlet_alias WHERE ${tx.dialect.inList(raw('id'), ids)}`);
    }
    tx.insert(
      OutletAlias,
      added.map((name) => ({ id: this.ids.next('alias'), outletId, ...name })),
    );
    const textsOf = (kind: OutletAliasKind, list: readonly OtherName[]): string[] =>
      list.filter((name) => name.kind === kind).map((name) => name.text);
    return KINDS.filter((kind) => [...gone, ...added].some((name) => name.kind === kind)).map((kind) => ({
      field: LISTS[kind],
      before: textsOf(kind, had),
      after: textsOf(kind, names),
    }));
  }
}

/** Refuses to change an outlet that was merged: the survivor's id is the one to use. */
export function refuseMergedOutlet({ id, mergedIntoId }: Outlet, field: string): void {
  if (mergedIntoId === null) return;
  throw new DomainError(ErrorCode.CONFLICT, `${id} was merged into ${mergedIntoId}. Use that id.`, [field]);
}

async function aliasesOf(tx: WriteTransaction, id: string): Promise<OutletAlias[]> {
  return await tx.rows(
    OutletAlias,
    sql`SELECT ${tx.shape(OutletAlias).select('l')} FROM outlet_alias l WHERE l.outlet_id = ${id} ORDER BY l.id`,
  );
}

// They lead to the survivor as long as the merge lasts, and are its own no longer than that.
async function namesOfMerged(tx: WriteTransaction, id: string): Promise<OtherName[]> {
  const merged = await tx.rows(
    Outlet,
    sql`SELECT ${tx.shape(Outlet).select('o')} FROM outlet o WHERE o.merged_into_id = ${id}`,
  );
  return merged.flatMap(ownNames);
}

async function refuseTaken(tx: WriteTransaction, outlet: Outlet, names: readonly OtherName[]): Promise<void> {
  const others = names.filter((name) => name.kind === OutletAliasKind.DOMAIN).map((name) => name.folded);
  const owners = await loadOutletIndex(tx, { names: [], domains: [outlet.domain ?? [], others].flat() });
  for (const domain of [outlet.domain, ...others]) {
    const owner = owners.ofDomain(domain);
    if (owner === undefined || owner.id === outlet.id) continue;
    const message = `${domain} belongs to ${owner.id} (${owner.name}). If the two are one, use mergeOutlets; else give another domain.`;
    throw new DomainError(ErrorCode.DUPLICATE, message, [domain === outlet.domain ? 'domain' : LISTS.DOMAIN]);
  }
  await refuseDomainOfMerged(tx, outlet);
}

async function refuseDomainOfMerged(tx: WriteTransaction, { id, domain }: Outlet): Promise<void> {
  const [merged] = await tx.rows(
    Outlet,
    sql`SELECT ${tx.shape(Outlet).select('o')} FROM outlet o WHERE o.domain = ${domain} AND o.id <> ${id}`,
  );
  if (merged === undefined) return;
  const message = `${domain} is one of its domains already: it came with ${merged.id}, which was merged into it.`;
  throw new DomainError(ErrorCode.DUPLICATE, message, ['domain']);
}
