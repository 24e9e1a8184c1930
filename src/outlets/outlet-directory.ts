import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { OutletKind } from '../domain/outlet-kind';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { Outlet } from './outlet.entity';
import type { KnownOutletRef } from './outlet-ref';

/** Finds the outlets that importers mean, and creates those that are new: two statements for any number of them. */
export class OutletDirectory {
  constructor(
    private readonly ids: Ids,
    private readonly revisions: RevisionLog,
  ) {}

  /** One outlet for each reference, by its key; created where unknown, its blanks filled where the reference knows more. */
  async ensure(
    tx: WriteTransaction,
    refs: readonly KnownOutletRef[],
    context: ChangeContext,
  ): Promise<ReadonlyMap<string, Outlet>> {
    const wanted = new Map(refs.map((ref) => [ref.key, ref]));
    if (wanted.size === 0) return new Map();
    const known = await this.find(tx, [...wanted.values()]);
    const found = new Map<string, Outlet>();
    const created: Outlet[] = [];
    for (const ref of wanted.values()) {
      const match = choose(ref, known);
      if (match === undefined) {
        const outlet = this.newOutlet(ref, context);
        created.push(outlet);
        known.push(outlet);
        found.set(ref.key, outlet);
      } else {
        found.set(ref.key, created.includes(match) ? match : await this.fill(tx, match, ref, context));
      }
    }
    await tx.insert(Outlet, created);
    await this.revisions.created(
      tx,
      created.map((outlet) => outlet.id),
      context,
    );
    return found;
  }

  private async find(tx: WriteTransaction, refs: readonly KnownOutletRef[]): Promise<Outlet[]> {
    const domains = refs.flatMap((ref) => (ref.domain === null ? [] : [ref.domain]));
    const names = refs.map((ref) => ref.nameFolded);
    const { dialect } = tx;
    const byName = dialect.inList(raw('o.name_folded'), names);
    const byDomain = domains.length === 0 ? raw('1 = 0') : dialect.inList(raw('o.domain'), domains);
    return await tx.rows(
      Outlet,
      sql`SELECT ${tx.shape(Outlet).select('o')} FROM outlet o WHERE ${byName} OR ${byDomain} ORDER BY o.id`,
    );
  }

  private fill(
    tx: WriteTransaction,
    outlet: Outlet,
    ref: KnownOutletRef,
    context: ChangeContext,
  ): Promise<Outlet> {
    const { domain, country, stateAffiliated } = ref;
    const patch: Partial<Outlet> = blanksFilled(outlet, { domain, country, stateAffiliated });
    // OTHER is what an outlet gets while nobody has said what it is.
    if (outlet.kind === OutletKind.OTHER && ref.kind !== null) patch.kind = ref.kind;
    return this.revisions.change(tx, Outlet, outlet, { patch }, context);
  }

  private newOutlet(ref: KnownOutletRef, context: ChangeContext): Outlet {
    return {
      id: this.ids.next('outlet'),
      revision: 1,
      createdAt: context.at,
      updatedAt: context.at,
      name: ref.name,
      nameFolded: ref.nameFolded,
      domain: ref.domain,
      kind: ref.kind ?? OutletKind.OTHER,
      country: ref.country,
      stateAffiliated: ref.stateAffiliated,
    };
  }
}

// By domain; else by name, as long as the two do not name different domains.
function choose(ref: KnownOutletRef, known: readonly Outlet[]): Outlet | undefined {
  return (
    known.find((outlet) => ref.domain !== null && outlet.domain === ref.domain) ??
    known.find(
      (outlet) => outlet.nameFolded === ref.nameFolded && (ref.domain === null || outlet.domain === null),
    )
  );
}
