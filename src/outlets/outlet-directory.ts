import sql, { raw } from 'sql-template-tag';
import type { WriteTransaction } from '../database/write-transaction';
import { OutletKind } from '../domain/outlet-kind';
import type { Ids } from '../ids';
import type { ChangeContext } from '../revisions/author';
import { blanksFilled } from '../revisions/patch';
import type { RevisionLog } from '../revisions/revision-log';
import { Outlet } from './outlet.entity';
import type { KnownOutletRef } from './outlet-ref';

// Any number will do, as long as no other lock of the database has it.
const NAMES_LOCK = 7_016_402;

/** Finds the outlets that importers mean, and creates those that are new: a few statements for any number of them. */
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
    const wanted = mergedByKey(refs);
    if (wanted.length === 0) return new Map();
    const known = await this.findAll(tx, wanted);
    const found = new Map<string, Outlet>();
    const created: Outlet[] = [];
    for (const ref of wanted) {
      const match = choose(ref, known);
      if (match === undefined) {
        const outlet = this.newOutlet(ref, context);
        created.push(outlet);
        known.push(outlet);
        found.set(ref.key, outlet);
      } else if (created.includes(match)) {
        found.set(ref.key, Object.assign(match, blanks(match, ref)));
      } else {
        const filled = await this.revisions.change(tx, Outlet, match, { patch: blanks(match, ref) }, context);
        known.splice(known.indexOf(match), 1, filled);
        found.set(ref.key, filled);
      }
    }
    tx.insert(Outlet, created);
    this.revisions.created(
      tx,
      created.map((outlet) => outlet.id),
      context,
    );
    return found;
  }

  /**
   * Lets nobody else create an outlet until this transaction ends, so that two at once cannot store twice what is known
   * by name alone. Who also holds the wordings of claims holds these names first. SQLite writes one transaction at a
   * time anyway.
   */
  async holdNames(tx: WriteTransaction): Promise<void> {
    const lock = tx.dialect.namedLock(NAMES_LOCK);
    if (lock !== null) await tx.all(lock);
  }

  private async findAll(tx: WriteTransaction, refs: readonly KnownOutletRef[]): Promise<Outlet[]> {
    const known = await this.find(tx, refs);
    if (tx.dialect.writesOneAtATime || refs.every((ref) => choose(ref, known) !== undefined)) return known;
    // Somebody else may have created one of them meanwhile.
    await this.holdNames(tx);
    return await this.find(tx, refs);
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

  /** The stored outlet of each reference that has one, by its key. Writes nothing. */
  async known(tx: WriteTransaction, refs: readonly KnownOutletRef[]): Promise<ReadonlyMap<string, Outlet>> {
    if (refs.length === 0) return new Map();
    const outlets = await this.find(tx, refs);
    return new Map(
      refs.flatMap((ref) => {
        const outlet = choose(ref, outlets);
        return outlet === undefined ? [] : [[ref.key, outlet] as const];
      }),
    );
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

/** What the references with one key say together; those that name a domain come first. */
function mergedByKey(refs: readonly KnownOutletRef[]): KnownOutletRef[] {
  const merged = new Map<string, KnownOutletRef>();
  for (const ref of refs) {
    const known = merged.get(ref.key);
    merged.set(
      ref.key,
      known === undefined ? ref : { ...known, ...blanksFilled(known, ref), ...named(known, ref) },
    );
  }
  const all = [...merged.values()];
  return [...all.filter((ref) => ref.domain !== null), ...all.filter((ref) => ref.domain === null)];
}

function blanks(outlet: Outlet, ref: KnownOutletRef): Partial<Outlet> {
  const { domain, kind, country, stateAffiliated } = ref;
  const patch: Partial<Outlet> = {
    ...blanksFilled(outlet, { domain, country, stateAffiliated }),
    ...named(outlet, ref),
  };
  // OTHER is what an outlet gets while nobody has said what it is.
  return outlet.kind === OutletKind.OTHER && kind !== null ? { ...patch, kind } : patch;
}

// The domain stands in for a name only until somebody gives one.
function named(
  outlet: { readonly name: string; readonly domain: string | null },
  { name, nameFolded, domain }: KnownOutletRef,
): Pick<Outlet, 'name' | 'nameFolded'> | null {
  return outlet.name === outlet.domain && name !== domain ? { name, nameFolded } : null;
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
